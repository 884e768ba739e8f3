import type { Claim } from "@/lib/engine/claim";
import { asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { excerpt, teller } from "@/lib/engine/comparators/explain";
import { sayOneState } from "@/lib/engine/comparators/state";
import type { FactType } from "@/lib/engine/fact";

/** Of figures and times it is the value that differs, and their own comparators speak. */
const TYPES: ReadonlySet<FactType> = new Set<FactType>(["event", "status"]);

/** Whether a claim says that its event was so: a denial of something, or a negated clause, says that it was not. */
export function holds(claim: Claim): boolean {
  return (claim.polarity === "affirmed") !== (claim.modality === "denied");
}

export const polarityComparator: Comparator = {
  id: "polarity",
  summary: "One claim says that something happened or holds, another says or is denied to say that it did not.",
  compare(a, b, context) {
    if (!TYPES.has(a.answer.type) || !TYPES.has(b.answer.type) || countsOtherThings(a, b)) return null;
    if (holds(a) !== holds(b) && sayOneState(a, b)) return null;
    const said = `${teller(a, context)}: ${excerpt(a)}; ${teller(b, context)}: ${excerpt(b)}`;
    const denied = a.modality === "denied" || b.modality === "denied";
    const kind = denied ? "denial" : "polarity";
    if (holds(a) === holds(b))
      return { relation: "agreement", kind, score: 0.6, explanation: `${said}.`, bothMayHold: [] };
    const when = order(asOf(a, context), asOf(b, context), HALF_A_DAY * 4);
    const reason = denied ? "One denies what the other says" : "One says that it is so, the other that it is not";
    return {
      relation: "contradiction",
      kind,
      score: when === null ? 0.55 : when === "together" ? 0.65 : 0.5,
      explanation: `${said}. ${reason}.`,
      bothMayHold: when === "together" ? [] : ["as-of"],
    };
  },
};

/** "40 pupils have no teacher", "3 schools are not open": each counts a thing of its own. */
function countsOtherThings(a: Claim, b: Claim): boolean {
  const units = new Set(a.quantities.map(({ unit }) => unit));
  return units.size > 0 && b.quantities.length > 0 && !b.quantities.some(({ unit }) => units.has(unit));
}
