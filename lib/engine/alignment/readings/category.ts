import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";

export const categoryReading: ConflictReading = {
  id: "category",
  summary: "The premise says that its subject is one thing, the hypothesis that it is another that nothing bears out.",
  read({ open, free }) {
    const unit = open.map((match) => match.unit).find(isWhatItIs);
    const other = unit && free.find(isWhatItIs);
    if (!unit || !other) return null;
    return {
      strength: 1,
      kind: "identity",
      explanation: `The one calls it “${other.text}”, the other “${unit.text}”.`,
    };
  },
};

function isWhatItIs({ kind, slot }: Unit): boolean {
  return kind === "noun" && slot === "predicate";
}
