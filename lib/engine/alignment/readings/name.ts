import { type Conflict, type ConflictReading, stronger } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";
import { isDemonym } from "@/lib/engine/alignment/unit-relation";

const SAME_SLOT = 0.8;
const ELSEWHERE = 0.4;

export const nameReading: ConflictReading = {
  id: "name",
  summary: "Where the premise names one person, place or body, the hypothesis names another that the premise lacks.",
  read({ open, free, sameGovernor }) {
    let found: Conflict | null = null;
    for (const { unit } of open) {
      for (const other of isName(unit) ? free : []) {
        if (!isName(other)) continue;
        const alike = unit.slot === other.slot && unit.preposition === other.preposition;
        // A person stands for no place, nor a place for a body: where the kinds differ, they are two things.
        const strength =
          unit.name?.kind !== other.name?.kind
            ? ELSEWHERE
            : sameGovernor(unit, other)
              ? 1
              : alike
                ? SAME_SLOT
                : ELSEWHERE;
        found = stronger(found, {
          strength,
          kind: unit.name?.kind === "place" && other.name?.kind === "place" ? "location" : "identity",
          explanation: `The one names ${other.text}, the other ${unit.text}.`,
        });
      }
    }
    return found;
  },
};

function isName(unit: Unit): boolean {
  return unit.name !== null && !isDemonym(unit.text);
}
