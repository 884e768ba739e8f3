import type { Alignment } from "@/lib/engine/alignment/align";
import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";

const SAME_SLOT = 0.6;
const ELSEWHERE = 0.3;

export const oppositeReading: ConflictReading = {
  id: "opposite",
  summary: "A word of the hypothesis is the opposite of one of the premise, which has no word that would bear it out.",
  read(alignment) {
    const { open, premise, related } = alignment;
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of premise) {
        if (related(unit, other).relation !== "opposite") continue;
        found = stronger(found, {
          strength: ofTheSame(alignment, unit, other) ? 1 : unit.slot === other.slot ? SAME_SLOT : ELSEWHERE,
          kind: "status",
          explanation: `“${other.text}” is the opposite of “${unit.text}”.`,
        });
      }
    }
    return found;
  },
};

/** Whether the two are said of one thing: they hang on what says the same, or what says the same hangs on them. */
function ofTheSame({ matches, sameGovernor, governor, act }: Alignment, unit: Unit, other: Unit): boolean {
  if (sameGovernor(unit, other)) return true;
  return matches.some(
    ({ unit: part, to, covered }) =>
      covered && to !== null && governor(part) === unit && (governor(to) === other || act(to) === other),
  );
}
