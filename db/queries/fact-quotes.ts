import type { Database } from "@/db/client";
import { claimsOf, foldClaims } from "@/db/queries/placed-claims";

/** A quote of a fact, with the copies that go where it goes. */
export interface FactQuote {
  readonly claims: readonly { readonly claimId: string; readonly linkId: string }[];
  readonly quote: string;
  readonly outlet: string | null;
  readonly positionId: string | null;
}

/** More than an editor ticks one by one. */
const MOST = 200;

/** The quotes that stand on a fact, copies folded. */
export async function factQuotes(db: Database, storyId: string, factId: string): Promise<FactQuote[]> {
  return foldClaims(await claimsOf(db, storyId, factId))
    .slice(0, MOST)
    .map(({ head, copies }) => ({
      claims: [head, ...copies].map(({ claim, link }) => ({ claimId: claim.id, linkId: link.id })),
      quote: head.claim.quote,
      outlet: head.outlet,
      positionId: head.positionId,
    }));
}
