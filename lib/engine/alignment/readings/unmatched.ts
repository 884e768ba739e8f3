import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";

const ELSEWHERE = 0.5;

export const unmatchedReading: ConflictReading = {
  id: "unmatched",
  summary: "Both say most of it, but where the hypothesis has one word the premise has another.",
  read({ said, open, free, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      const other = free.find((one) => one.slot === unit.slot && one.kind === unit.kind);
      if (!other) continue;
      found = stronger(found, {
        strength: (sameGovernor(unit, other) ? 1 : ELSEWHERE) * (1 - open.length / (said.length + 1)),
        kind: "identity",
        explanation: `Where the one has “${other.text}”, the other has “${unit.text}”.`,
      });
    }
    return found;
  },
};
