import type { Claim } from "@/lib/engine/claim";
import { asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { sayOneState } from "@/lib/engine/comparators/state";
import type { FactType } from "@/lib/engine/fact";
import { sharedReadings } from "@/lib/engine/linkers/states-alike";

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
    const said = `${told(a, context)}; ${told(b, context)}`;
    const denied = a.modality === "denied" || b.modality === "denied";
    const kind = denied ? "denial" : "polarity";
    if (holds(a) === holds(b))
      return { relation: "agreement", kind, score: 0.6, explanation: `${said}.`, bothMayHold: [] };
    if (areOfOtherStates(a, b)) return null;
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

/** "Denied that troops had left", "the city is fought over": each tells of a state of its own. */
function areOfOtherStates(a: Claim, b: Claim): boolean {
  if (a.answer.value.is !== "state" || b.answer.value.is !== "state") return false;
  return !sharedReadings(a, b).some(([one, other]) => sameOrNegated(one.state, other.state));
}

function sameOrNegated(one: string, other: string): boolean {
  return one.replace(/^not /, "") === other.replace(/^not /, "");
}

/** "40 pupils have no teacher", "3 schools are not open": each counts a thing of its own. */
function countsOtherThings(a: Claim, b: Claim): boolean {
  const units = new Set(a.quantities.map(({ unit }) => unit));
  return units.size > 0 && b.quantities.length > 0 && !b.quantities.some(({ unit }) => units.has(unit));
}
