import type { Unit } from "@/lib/engine/alignment/unit";

/** Whether the clause that a unit stands in is turned round. */
export function isNegated({ sentence, head }: Unit): boolean {
  return sentence.clauses[sentence.clauseOf.get(head) ?? -1]?.polarity === "negated";
}
