import type { ClaimCard, ContradictionCard } from "@/db/queries/fact-page";
import { isEvidence } from "@/lib/engine/claim";

/** A position's claims as they are shown: those that count as evidence, and those that never do. */
export interface ClaimsInOrder {
  readonly evidence: readonly ClaimCard[];
  /** What could, should or might be. */
  readonly irrealis: readonly ClaimCard[];
}

/**
 * Puts first what the flags are about, the gravest flag's quote on top, so that each column opens with the words to
 * compare; otherwise the order stays.
 */
export function inReadingOrder(
  claims: readonly ClaimCard[],
  contradictions: readonly ContradictionCard[],
): ClaimsInOrder {
  const flagged = contradictions
    .filter(({ dismissed }) => dismissed === null)
    .flatMap(({ sides }) => sides.map(({ claimId }) => claimId));
  const rank = (claim: ClaimCard) => {
    const place = flagged.indexOf(claim.id);
    return place < 0 ? flagged.length : place;
  };
  return {
    evidence: claims.filter(isEvidence).toSorted((a, b) => rank(a) - rank(b)),
    irrealis: claims.filter((claim) => !isEvidence(claim)),
  };
}
