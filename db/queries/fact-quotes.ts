import type { Database } from "@/db/client";
import { claimsOf, foldClaims } from "@/db/queries/placed-claims";
import { groupBy } from "@/lib/review/group-by";

/** A quote of a fact, with all that goes where it goes: what else the same words claim, and its copies. */
export interface FactQuote {
  readonly claims: readonly { readonly claimId: string; readonly linkId: string }[];
  readonly quote: string;
  readonly outlet: string | null;
  readonly positionId: string | null;
}

/** More than an editor ticks one by one. */
const MOST = 200;

/** The quotes that stand on a fact, each once: copies folded, and so is what is claimed twice by the same words. */
export async function factQuotes(db: Database, storyId: string, factId: string): Promise<FactQuote[]> {
  const folds = foldClaims(await claimsOf(db, storyId, factId));
  const quotes = groupBy(folds, ({ head: { claim } }) => `${claim.sourceId} ${claim.start} ${claim.end}`);
  return Array.from(quotes.values())
    .flatMap((own): FactQuote[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { claim, outlet, positionId } = first.head;
      const all = own.flatMap(({ head, copies }) => [head, ...copies]);
      return [
        {
          claims: all.map((placed) => ({ claimId: placed.claim.id, linkId: placed.link.id })),
          quote: claim.quote,
          outlet,
          positionId,
        },
      ];
    })
    .slice(0, MOST);
}
