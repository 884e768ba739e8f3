import { type Claim, isEvidence } from "@/lib/engine/claim";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { timeComparator } from "@/lib/engine/comparators/time";
import type { ContradictionClass, ContradictionKind, Reconciler } from "@/lib/engine/contradiction";
import { sameVoice } from "@/lib/engine/link-story";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Refusal, RelationProposal } from "@/lib/engine/proposals/proposal";
import { PROPERTY_BY_ID } from "@/lib/engine/recognisers/answers/count-index";

/** What is left of a relation of two claims when the rules have been asked. */
export interface AdmittedRelation {
  readonly class: ContradictionClass;
  readonly kind: ContradictionKind;
  readonly reason: string;
  readonly bothMayHold: readonly Reconciler[];
}

/**
 * Whether two claims may stand against each other as a model says. What is no evidence never does, nor one voice against
 * itself, nor two figures whose intervals meet, nor one time told twice; a count that only grows and is higher in the later report is an
 * update, whatever the model calls it. A kind that the quotes don't bear out is put right.
 *
 * @param property What is counted, by the rules' own reading of the fact's other claims; null where they read none.
 */
export function admitRelation(
  a: Claim,
  b: Claim,
  proposal: RelationProposal,
  property: string | null,
  context: LinkContext,
): AdmittedRelation | Refusal {
  if (!isEvidence(a) || !isEvidence(b)) return "irrealis";
  if (sameVoice(a, b, context)) return "one-voice";
  const { reason, bothMayHold } = proposal;
  const kind = kindOf(a, b, proposal.kind);
  const asProposed = { class: proposal.class, kind, reason, bothMayHold };
  if (proposal.class !== "contradiction") return asProposed;
  const figures = quantityComparator.compare(counting(a, property), counting(b, property), context);
  if (figures?.relation === "agreement") return "figures-agree";
  if (figures?.relation === "update" && grows(a, property) && grows(b, property))
    return { ...asProposed, class: "update", reason: figures.explanation, bothMayHold: ["as-of"] };
  const times = timeComparator.compare(a, b, context);
  if (times?.relation !== "agreement") return asProposed;
  // The one is told more exactly: a day holds its hour, but the words of the day may name another, which only the model has read.
  if (!times.bothMayHold.includes("granularity")) return "times-agree";
  return { ...asProposed, bothMayHold: [...new Set([...bothMayHold, "granularity" as const])] };
}

/** A contradiction of figures has a figure on either side, one of times a time. */
function kindOf(a: Claim, b: Claim, kind: ContradictionKind): ContradictionKind {
  const figures = a.quantities.length > 0 && b.quantities.length > 0;
  const times = a.times.length > 0 && b.times.length > 0;
  return (kind === "quantity" && !figures) || (kind === "time" && !times) ? "status" : kind;
}

/** The claim as a count of what its fact counts, where the rules did not see what it counts itself. */
function counting(claim: Claim, property: string | null): Claim {
  if (property === null || PROPERTY_BY_ID.has(claim.answer.property)) return claim;
  return { ...claim, answer: { ...claim.answer, property } };
}

function grows(claim: Claim, property: string | null): boolean {
  return PROPERTY_BY_ID.get(counting(claim, property).answer.property)?.cumulative ?? false;
}

/** The property that most of the claims count; null where the rules read none. */
export function countedProperty(claims: readonly Claim[]): string | null {
  const counts = new Map<string, number>();
  for (const { answer } of claims)
    if (answer.type === "quantity" && PROPERTY_BY_ID.has(answer.property))
      counts.set(answer.property, (counts.get(answer.property) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most ? most[0] : null;
}
