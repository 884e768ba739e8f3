import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";

const ELSEWHERE = 0.6;

export const oppositeReading: ConflictReading = {
  id: "opposite",
  summary: "A word of the hypothesis is the opposite of one of the premise, which has no word that would bear it out.",
  read({ open, premise, related, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of premise) {
        if (related(unit, other).relation !== "opposite") continue;
        found = stronger(found, {
          strength: unit.slot === other.slot || sameGovernor(unit, other) ? 1 : ELSEWHERE,
          kind: "status",
          explanation: `“${other.text}” is the opposite of “${unit.text}”.`,
        });
      }
    }
    return found;
  },
};
