import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";

const ELSEWHERE = 0.6;

export const sisterReading: ConflictReading = {
  id: "sister",
  summary:
    "The hypothesis has one kind where the premise has another of the same sort: another colour, trade or crime.",
  read({ open, free, related }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      // Two acts of one sort, to kill and to injure, may both be done.
      for (const other of unit.kind === "predicate" ? [] : free) {
        if (related(unit, other).relation !== "sister") continue;
        found = stronger(found, {
          strength: unit.slot === other.slot ? 1 : ELSEWHERE,
          kind: "identity",
          explanation: `The one says “${other.text}”, the other “${unit.text}”, and they are two of one sort.`,
        });
      }
    }
    return found;
  },
};
