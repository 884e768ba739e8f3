import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";
import { isDemonym } from "@/lib/engine/alignment/unit-relation";

const ELSEWHERE = 0.7;

export const nationalityReading: ConflictReading = {
  id: "nationality",
  summary: "The hypothesis calls something by one country's adjective, the premise by another's.",
  read({ open, free, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of isDemonym(unit.text) ? free : []) {
        if (!isDemonym(other.text)) continue;
        found = stronger(found, {
          strength: sameGovernor(unit, other) ? 1 : ELSEWHERE,
          kind: "identity",
          explanation: `The one says “${other.text}”, the other “${unit.text}”.`,
        });
      }
    }
    return found;
  },
};
