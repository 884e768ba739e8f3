import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** "World Food Programme (Harbour Courier, 6 Dec 2024)": who says it, as an explanation names them. */
export function teller(claim: Claim, context: LinkContext): string {
  const [speaker] = claim.attribution;
  const outlet = context.outlet(claim);
  const date = context.publishedOn(claim);
  return speaker ? `${speaker.name} (${outlet}, ${date})` : `${outlet} (${date})`;
}

/** What somebody says, in the words of the report; where these words are what somebody denies, that he does. */
export function told(claim: Claim, context: LinkContext): string {
  const denial = claim.modality === "denied" && !claim.attribution.some(({ cue }) => claim.quote.includes(cue));
  return `${teller(claim, context)}${denial ? " denied" : ":"} ${excerpt(claim)}`;
}

const LONGEST = 90;

/** A quotation short enough for a sentence about it: the words around the focus. */
function excerpt(claim: Claim): string {
  if (claim.quote.length <= LONGEST) return `“${claim.quote}”`;
  const [focus] = claim.focus;
  const middle = focus ? (focus.start + focus.end) / 2 - claim.start : 0;
  const from = Math.max(0, Math.min(claim.quote.length - LONGEST, Math.round(middle - LONGEST / 2)));
  const cut = claim.quote.slice(from, from + LONGEST);
  const whole = cut.slice(
    from === 0 ? 0 : cut.indexOf(" ") + 1,
    from + LONGEST >= claim.quote.length ? undefined : cut.lastIndexOf(" "),
  );
  return `“${from === 0 ? "" : "…"}${whole}${from + LONGEST >= claim.quote.length ? "" : "…"}”`;
}
