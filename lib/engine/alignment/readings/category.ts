import { isSubject } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";

/** What the premise calls something else says little of the subject. */
const OF_ANOTHER = 0.3;

export const categoryReading: ConflictReading = {
  id: "category",
  summary: "The premise says that its subject is one thing, the hypothesis that it is another that nothing bears out.",
  read({ open, free, matches, governor }) {
    const unit = open.map((match) => match.unit).find(isWhatItIs);
    const others = unit ? free.filter(isWhatItIs) : [];
    const subject = matches.find((match) => isSubject(match.unit) && match.covered)?.to ?? null;
    const own = others.find((one) => subject && (governor(subject) === one || governor(one) === subject));
    const other = own ?? others[0];
    if (!unit || !other) return null;
    return {
      strength: own ? 1 : OF_ANOTHER,
      kind: "identity",
      explanation: `The one calls it “${other.text}”, the other “${unit.text}”.`,
    };
  },
};

function isWhatItIs({ kind, slot }: Unit): boolean {
  return kind === "noun" && slot === "predicate";
}
