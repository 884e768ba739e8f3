import { asOf, HALF_A_DAY, order } from "@/lib/engine/comparators/as-of";
import type { Comparator } from "@/lib/engine/comparators/comparison";
import { told } from "@/lib/engine/comparators/explain";
import { opposites } from "@/lib/engine/comparators/opposites";
import { holds } from "@/lib/engine/comparators/polarity";
import { turnsBack } from "@/lib/engine/comparators/state";
import type { FactType } from "@/lib/engine/fact";

/** Figures and times differ by their values, and their own comparators speak. */
const TYPES: ReadonlySet<FactType> = new Set<FactType>(["event", "status"]);

export const contrastComparator: Comparator = {
  id: "contrast",
  summary: "Two claims that both affirm or both negate hold words that are opposites: “rose”, “fell”.",
  compare(a, b, context) {
    if (!TYPES.has(a.answer.type) || !TYPES.has(b.answer.type) || holds(a) !== holds(b)) return null;
    const [opposed] = opposites(a, b, context);
    if (!opposed) return null;
    const said = `${told(a, context)}; ${told(b, context)}`;
    const when = order(asOf(a, context), asOf(b, context), HALF_A_DAY);
    if (turnsBack(a, b, when))
      return {
        relation: "update",
        kind: "status",
        score: 0.65,
        explanation: `${said}. The later tells of a change.`,
        bothMayHold: ["as-of"],
      };
    return {
      relation: "contradiction",
      kind: "status",
      score: 0.45,
      explanation: `${said}. “${opposed[0]}” and “${opposed[1]}” exclude each other.`,
      bothMayHold: ["as-of"],
    };
  },
};
