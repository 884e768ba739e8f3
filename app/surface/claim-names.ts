import { type ClaimsInOrder, inReadingOrder } from "@/app/surface/reading-order";
import type { ClaimCard, ContradictionCard, PositionColumn } from "@/db/queries/fact-page";

/** A position with its claims as they are read, and what each is called in the margin. */
export interface ReadPosition {
  readonly position: PositionColumn;
  readonly claims: ClaimsInOrder;
}

/**
 * The positions as they are read: the two that the gravest flag sets against each other come first, so that their quotes stand
 * side by side, and those that nothing counts for come last; otherwise by their letters. Their claims in reading order.
 */
export function readPositions(
  positions: readonly PositionColumn[],
  contradictions: readonly ContradictionCard[],
): readonly ReadPosition[] {
  const flagged = flaggedPair(contradictions);
  const rank = ({ position, claims }: ReadPosition) => {
    if (position.claims.some(({ id }) => flagged.includes(id))) return 0;
    return claims.evidence.length > 0 ? 1 : 2;
  };
  return positions
    .map((position) => ({ position, claims: inReadingOrder(position.claims, contradictions) }))
    .toSorted((a, b) => rank(a) - rank(b));
}

/** What each claim is called beside its quote and in a ruling's evidence: "A1", "A2", "B1", in the order of reading. */
export function claimNames(read: readonly ReadPosition[]): ReadonlyMap<string, string> {
  const named = read.flatMap(({ position: { letter }, claims: { evidence, irrealis } }) =>
    [...evidence, ...irrealis].map(({ id }: ClaimCard, at): [string, string] => [id, `${letter}${at + 1}`]),
  );
  return new Map(named);
}

/** The two claims whose quotes the gravest open flag sets against each other; none where nothing is flagged. */
export function flaggedPair(contradictions: readonly ContradictionCard[]): readonly string[] {
  const gravest = contradictions.find(({ dismissed }) => dismissed === null);
  return gravest === undefined ? [] : gravest.sides.map(({ claimId }) => claimId);
}
