import { publicationDate } from "@/app/surface/dates";
import type { ClaimCard, PositionColumn } from "@/db/queries/fact-page";

/** What a claim puts at stake, in one line: "A1: over 280,000, more than 280,000; Levant Wire, 6 Dec 2024, 12:20 UTC+2". */
export function claimWords(
  positions: readonly PositionColumn[],
  names: ReadonlyMap<string, string>,
): (claim: ClaimCard) => string {
  return ({ id, figure, time, outlet, publishedAt }) => {
    const position = positions.find(({ claims }) => claims.some((claim) => claim.id === id));
    const value = figure?.text ?? time?.text ?? position?.label ?? "";
    const reach = figure ? boundsInWords(figure.min, figure.max) : boundsInWords(time?.from ?? null, time?.to ?? null);
    const where = `${outlet ?? "Unnamed outlet"}, ${publishedAt === null ? "undated" : publicationDate(publishedAt)}`;
    return `${names.get(id) ?? ""}: ${value}${reach === null ? "" : `, ${reach}`}; ${where}`;
  };
}

/** "280,001 or more"; null where the ends say no more than the value itself, or nothing. */
export function boundsInWords(from: number | string | null, to: number | string | null): string | null {
  if (from === to) return null;
  const times = typeof from === "string" || typeof to === "string";
  if (to === null) return `${inWords(from)} or ${times ? "later" : "more"}`;
  if (from === null) return `${inWords(to)} or ${times ? "earlier" : "less"}`;
  return `${inWords(from)} to ${inWords(to)}`;
}

function inWords(end: number | string | null): string {
  return typeof end === "number" ? end.toLocaleString("en", { maximumFractionDigits: 6 }) : String(end);
}
