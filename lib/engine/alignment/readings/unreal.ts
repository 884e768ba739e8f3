import type { ConflictReading } from "@/lib/engine/alignment/conflict-reading";
import type { Unit } from "@/lib/engine/alignment/unit";
import { irrealisAt } from "@/lib/engine/refiners/modality";

export const unrealReading: ConflictReading = {
  id: "unreal",
  summary: "The premise tells as planned, possible or feared what the hypothesis tells as done.",
  read({ said }) {
    const found = said.find(
      ({ unit, to, covered }) => covered && to !== null && unit.kind === "predicate" && unreal(to) && !unreal(unit),
    );
    if (!found?.to) return null;
    return {
      strength: 1,
      kind: "status",
      explanation: `In the premise “${found.to.text}” is no more than a plan or a possibility, in the hypothesis it is done.`,
    };
  },
};

function unreal({ sentence, head }: Unit): boolean {
  return irrealisAt(sentence, head, false) !== null;
}
