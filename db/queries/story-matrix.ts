import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { evidenceOn } from "@/db/queries/evidence-on";
import type { QueueFact } from "@/db/queries/story-queue";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { contradictions } from "@/db/schema/contradictions";
import { outlets } from "@/db/schema/outlets";
import { positions } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import { type MatrixCell, matrixCells } from "@/lib/review/matrix-cells";

/** What the outlets say on some facts. A fact's cells are by the outlet's name; an outlet that is silent has none. */
export type StoryMatrix = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

/** The cells of these facts; reports without an outlet stand under "". Who only says what could or should be is silent. */
export async function storyMatrix({ read }: Database, facts: readonly QueueFact[]): Promise<StoryMatrix> {
  const ids = facts.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const said = await read
    .select({
      factId: sql<string>`${claimLinks.factId}`,
      outlet: sql<string>`coalesce(${outlets.name}, '')`,
      ordinal: positions.ordinal,
      claims: sql<number>`count(*)`,
      claimId: sql<string>`min(${claims.id})`,
    })
    .from(claimLinks)
    .innerJoin(claims, eq(claimLinks.claimId, claims.id))
    .innerJoin(sources, eq(claims.sourceId, sources.id))
    .innerJoin(positions, eq(claimLinks.positionId, positions.id))
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(evidenceOn(ids))
    .groupBy(claimLinks.factId, sql`2`, positions.ordinal);
  return matrixCells(said, await conflictsOn(read, ids));
}

/** The positions of these facts that stand against another in an open contradiction. */
async function conflictsOn(read: Reader, ids: readonly string[]) {
  const side = (claim: "claim_a" | "claim_b") =>
    read
      .selectDistinct({ factId: contradictions.factId, ordinal: positions.ordinal })
      .from(contradictions)
      .innerJoin(
        claimLinks,
        and(
          sql`${claimLinks.claimId} = ${sql.identifier("contradictions")}.${sql.identifier(claim)}`,
          isNull(claimLinks.retiredAt),
          eq(claimLinks.factId, contradictions.factId),
        ),
      )
      .innerJoin(positions, eq(claimLinks.positionId, positions.id))
      .where(
        and(
          inArray(contradictions.factId, [...ids]),
          eq(contradictions.class, "contradiction"),
          isNull(contradictions.retiredAt),
          isNull(contradictions.dismissedAt),
        ),
      );
  return [...(await side("claim_a")), ...(await side("claim_b"))];
}
