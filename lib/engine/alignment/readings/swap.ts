import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";

export const swapReading: ConflictReading = {
  id: "swap",
  summary: "Who does it in the premise has it done to them in the hypothesis, by the other of the two.",
  read({ matches, sameGovernor }) {
    for (const doer of matches) {
      for (const done of matches) {
        if (!doer.to || !done.to || !doer.covered || !done.covered || doer.to === done.to) continue;
        if (roleOf(doer.unit) !== "doer" || roleOf(done.unit) !== "done") continue;
        if (roleOf(doer.to) !== "done" || roleOf(done.to) !== "doer" || !sameGovernor(doer.unit, doer.to)) continue;
        return {
          strength: 1,
          kind: "identity",
          explanation: `In the one ${done.to.text} acts on ${doer.to.text}, in the other it is the other way round.`,
        };
      }
    }
    return null;
  },
};

function roleOf({ slot, preposition, sentence, head }: Unit): "doer" | "done" | null {
  const passive = sentence.clauses[sentence.clauseOf.get(head) ?? -1]?.passive === true;
  if (slot === "subject") return passive ? "done" : "doer";
  if (slot === "object") return "done";
  return slot === "oblique" && passive && preposition === "by" ? "doer" : null;
}
