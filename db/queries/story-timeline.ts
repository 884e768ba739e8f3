import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { evidenceOn } from "@/db/queries/evidence-on";
import type { QueueFact } from "@/db/queries/story-queue";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { outlets } from "@/db/schema/outlets";
import { positions } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";

/** A figure as one report gave it. */
export interface TimelineFigure {
  readonly claimId: string;
  readonly letter: string;
  /** As it stands: "over 280,000". */
  readonly text: string;
  readonly value: number;
  /** The interval claimed; null is open. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly outlet: string | null;
  /** ISO 8601; figures of undated reports have no place on a timeline. */
  readonly publishedAt: string;
}

/** More figures than these on one fact are not told apart. */
const FIGURES = 200;

/** The dated figures on these facts, by publication; what could or should be is none. */
export async function storyTimeline(
  { read }: Database,
  facts: readonly QueueFact[],
): Promise<ReadonlyMap<string, readonly TimelineFigure[]>> {
  if (facts.length === 0) return new Map();
  const ids = facts.map(({ id }) => id);
  const rows = await read
    .select({
      factId: sql<string>`${claimLinks.factId}`,
      claimId: claims.id,
      ordinal: positions.ordinal,
      quantities: claims.quantities,
      answer: claims.answer,
      outlet: outlets.name,
      publishedAt: sources.publishedAt,
    })
    .from(claimLinks)
    .innerJoin(claims, eq(claimLinks.claimId, claims.id))
    .innerJoin(sources, eq(claims.sourceId, sources.id))
    .innerJoin(positions, eq(claimLinks.positionId, positions.id))
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(evidenceOn(ids), isNotNull(sources.publishedAt)))
    .orderBy(sources.publishedAt, claims.id);
  const figures = rows.flatMap(({ factId, quantities, answer, ordinal, publishedAt, ...row }) => {
    const figure = answer.value.is === "quantity" ? quantities[answer.value.quantity] : undefined;
    if (figure === undefined || publishedAt === null) return [];
    const { text, value, min, max, unit } = figure;
    return [{ factId, ...row, letter: positionLetter(ordinal), text, value, min, max, unit, publishedAt }];
  });
  const byFact = groupBy(figures, ({ factId }) => factId);
  return new Map(Array.from(byFact, ([id, own]) => [id, own.slice(0, FIGURES)]));
}
