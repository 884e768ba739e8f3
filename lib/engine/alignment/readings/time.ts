import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";

/** Times of two things: a premise tells of more than one moment. */
const ELSEWHERE = 0.6;

export const timeReading: ConflictReading = {
  id: "time",
  summary: "The hypothesis gives a time that no time of the premise meets, and the premise gives another.",
  read({ open, free, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of unit.time ? free : []) {
        if (!other.time) continue;
        found = stronger(found, {
          strength: sameGovernor(unit, other) ? 1 : ELSEWHERE,
          kind: "time",
          explanation: `The one gives “${other.text}”, the other “${unit.text}”.`,
        });
      }
    }
    return found;
  },
};
