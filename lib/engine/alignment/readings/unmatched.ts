import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";
import type { UnitKind } from "@/lib/engine/alignment/unit";

const ELSEWHERE = 0.5;
/** Other acts may both be done, and numbers and times have readings of their own. */
const COMPARED: ReadonlySet<UnitKind> = new Set<UnitKind>(["noun", "modifier", "name"]);

export const unmatchedReading: ConflictReading = {
  id: "unmatched",
  summary: "Both say most of it, but where the hypothesis has one thing or trait the premise has another.",
  read({ said, open, free, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      if (!COMPARED.has(unit.kind)) continue;
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
