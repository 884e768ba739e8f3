import type { Attribution } from "@/lib/engine/attribution";
import type { ContradictionClass, Reconciler } from "@/lib/engine/contradiction";
import type { DismissalReason, VerdictKind } from "@/lib/review/verdict";

export const CLASS_WORDS: Readonly<Record<ContradictionClass, string>> = {
  contradiction: "Contradiction",
  update: "Update",
  "scope-difference": "Difference of scope",
};

export const RECONCILER_WORDS: Readonly<Record<Reconciler, string>> = {
  "as-of": "they may speak of different moments",
  window: "they may cover different stretches of time",
  scope: "they may cover different people, places or groups",
  bounds: "one is a bound that leaves room for the other",
  rounding: "one may be the other, rounded",
  granularity: "one may be the other, told less precisely",
};

export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  established: "Established",
  disputed: "Disputed",
  superseded: "Superseded",
  "not-comparable": "Not comparable",
  unproven: "Unproven",
  dismissed: "Flag dismissed",
};

export const DISMISSAL_WORDS: Readonly<Record<DismissalReason, string>> = {
  misread: "A quote is misread",
  "other-question": "Different questions",
  "same-in-other-words": "The same in other words",
  "other-time-or-part": "Another time, place or part",
  "no-claim": "A quote claims nothing",
  immaterial: "It does not matter here",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "6 December 2024, 10:05 (UTC+02:00)" of an ISO 8601 date or time, in the zone that it names; as it is where it is neither. */
export function dateInWords(iso: string | null): string {
  if (iso === null) return "date unknown";
  const read = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(iso);
  const month = MONTHS[Number(read?.[2]) - 1];
  if (!read || !month) return iso;
  const [, year, , day, time, zone] = read;
  const date = `${Number(day)} ${month} ${year}`;
  if (!time) return date;
  return `${date}, ${time}${zone ? ` (UTC${zone === "Z" ? "" : zone})` : ""}`;
}

/** Who carries a claim, from the outlet inwards: "Port News ← harbour master ← coastguard". */
export function chainInWords(outlet: string | null, attribution: readonly Pick<Attribution, "name">[]): string {
  return [outlet ?? "Unnamed outlet", ...attribution.map(({ name }) => name).reverse()].join(" ← ");
}

/** "they may speak of different moments; one may be the other, rounded"; null where nothing could. */
export function reconcilersInWords(reconcilers: readonly Reconciler[]): string | null {
  return reconcilers.length === 0 ? null : reconcilers.map((reconciler) => RECONCILER_WORDS[reconciler]).join("; ");
}
