import { isSubject } from "@/lib/engine/alignment/align";
import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";

export const actReading: ConflictReading = {
  id: "act",
  summary:
    "All that the hypothesis names is in the premise, but not the act that it tells of; the premise has another.",
  read({ matches, said, open, free }) {
    const [only, ...more] = open;
    const subject = matches.some(({ unit, covered }) => covered && isSubject(unit));
    const other = free.find(({ kind }) => kind === "predicate");
    if (!only || more.length > 0 || only.unit.kind !== "predicate" || !subject || !other || said.length < 2)
      return null;
    return {
      strength: 1,
      kind: "status",
      explanation: `Of the same the one says “${other.text}”, the other “${only.unit.text}”.`,
    };
  },
};
