import { eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { claims } from "@/db/schema/claims";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import { standsIn } from "@/lib/engine/quote";

/** A claim as a ruling cites it, wherever it stands by now. */
export interface CitedClaim {
  readonly claimId: string;
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly quote: string;
}

/** How many ids go into one statement: SQLite takes 32,766 variables, and long lists are planned slowly. */
const AT_ONCE = 500;

/** Claims by their ids, retired ones included; those whose quote does not stand in its source are left out. */
export async function citedClaims({ read }: Database, ids: Iterable<string>): Promise<ReadonlyMap<string, CitedClaim>> {
  const wanted = [...new Set(ids)];
  const cited = new Map<string, CitedClaim>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const rows = await read
      .select()
      .from(claims)
      .where(inArray(claims.id, wanted.slice(from, from + AT_ONCE)));
    const known = await sourcesOf(
      read,
      rows.map(({ sourceId }) => sourceId),
    );
    for (const claim of rows) {
      const source = known.get(claim.sourceId);
      if (source === undefined || !standsIn(source.text, claim)) continue;
      const { outlet, publishedAt, url } = source;
      const { id: claimId, sourceId, quote } = claim;
      cited.set(claimId, { claimId, sourceId, outlet, publishedAt, url, quote });
    }
  }
  return cited;
}

/** Each source once: a claim's row would carry the whole text. */
async function sourcesOf(read: Database["read"], ids: readonly string[]) {
  const { id, text, publishedAt, url } = sources;
  const rows = await read
    .select({ id, text, publishedAt, url, outlet: outlets.name })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(inArray(id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
