import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";

/** Numbers that count two things: a premise has more than one. */
const ELSEWHERE = 0.4;

export const numberReading: ConflictReading = {
  id: "number",
  summary: "The hypothesis gives a number that the premise lacks, and the premise another in telling of the same act.",
  read({ open, free, related, sameGovernor, sameAct }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of unit.quantity ? free : []) {
        if (related(unit, other).relation !== "apart" || !sameAct(unit, other)) continue;
        found = stronger(found, {
          strength: sameGovernor(unit, other) ? 1 : ELSEWHERE,
          kind: "quantity",
          explanation: `The one gives the figure “${other.text}”, the other “${unit.text}”.`,
        });
      }
    }
    return found;
  },
};
