import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { QueueFact } from "@/db/queries/story-queue";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { type ContradictionRow, contradictions } from "@/db/schema/contradictions";
import { type FactRow, facts } from "@/db/schema/facts";
import { outlets } from "@/db/schema/outlets";
import { type PositionRow, positions } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import { stories, type StoryRow } from "@/db/schema/stories";
import { type VerdictRow, verdicts } from "@/db/schema/verdicts";
import { byPublication } from "@/lib/review/fold-copies";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";
import { effectiveStatus } from "@/lib/review/queue-status";
import { rankQueue } from "@/lib/review/rank-queue";

/** A live link with what the queue needs of its claim's source. */
interface SnapshotLink {
  readonly claimId: string;
  readonly factId: string | null;
  readonly positionId: string | null;
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

/** A story's facts, ranked, with the rows that they were made from. No texts, no quotes. */
export interface StorySnapshot {
  readonly story: StoryRow;
  /** The whole queue in its order. */
  readonly queue: readonly QueueFact[];
  readonly facts: ReadonlyMap<string, FactRow>;
  /** All positions that ever were, by id: a verdict may name a retired one. */
  readonly positions: ReadonlyMap<string, PositionRow>;
  readonly links: readonly SnapshotLink[];
  /** Contradictions and differences between two claims that stand on one fact now, dismissed ones included. */
  readonly pairs: readonly ContradictionRow[];
  /** All rulings, newest first. */
  readonly verdicts: readonly VerdictRow[];
}

/** Reads a story's state; null where there is no such story. */
export async function storySnapshot({ read }: Database, storyId: string): Promise<StorySnapshot | null> {
  const story = await read.select().from(stories).where(eq(stories.id, storyId)).get();
  if (story === undefined) return null;
  const factRows = await read
    .select()
    .from(facts)
    .where(and(eq(facts.storyId, storyId), isNull(facts.retiredAt)));
  const positionRows = await read
    .select({ position: positions })
    .from(positions)
    .innerJoin(facts, eq(positions.factId, facts.id))
    .where(eq(facts.storyId, storyId))
    .orderBy(positions.factId, positions.ordinal);
  const links = await read
    .select({
      claimId: claimLinks.claimId,
      factId: claimLinks.factId,
      positionId: claimLinks.positionId,
      sourceId: claims.sourceId,
      outlet: outlets.name,
      publishedAt: sources.publishedAt,
    })
    .from(claimLinks)
    .innerJoin(claims, eq(claimLinks.claimId, claims.id))
    .innerJoin(sources, eq(claims.sourceId, sources.id))
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(claimLinks.storyId, storyId), isNull(claimLinks.retiredAt)));
  const factOf = new Map(links.map((link) => [link.claimId, link.factId]));
  const pairRows = await read
    .select()
    .from(contradictions)
    .where(and(eq(contradictions.storyId, storyId), isNull(contradictions.retiredAt)));
  const pairs = pairRows.filter((pair) => [pair.claimA, pair.claimB].every((id) => factOf.get(id) === pair.factId));
  const rulings = await read
    .select()
    .from(verdicts)
    .where(eq(verdicts.storyId, storyId))
    .orderBy(sql`${verdicts}.rowid desc`);

  const rows = { facts: factRows, positions: positionRows.map(({ position }) => position), links, pairs, rulings };
  return {
    story,
    queue: queueOf(rows),
    facts: new Map(factRows.map((fact) => [fact.id, fact])),
    positions: new Map(rows.positions.map((position) => [position.id, position])),
    links,
    pairs,
    verdicts: rulings,
  };
}

/** Whether a ruling stands: neither retracted nor followed by another. */
export function stands(verdict: VerdictRow): boolean {
  return verdict.retractedAt === null && verdict.supersededById === null;
}

interface QueueRows {
  readonly facts: readonly FactRow[];
  readonly positions: readonly PositionRow[];
  readonly links: readonly SnapshotLink[];
  readonly pairs: readonly ContradictionRow[];
  readonly rulings: readonly VerdictRow[];
}

function queueOf(rows: QueueRows): QueueFact[] {
  const positionsById = new Map(rows.positions.map((position) => [position.id, position]));
  const positionsOf = groupBy(
    rows.positions.filter((position) => position.retiredAt === null),
    (position) => position.factId,
  );
  const linksOf = groupBy(rows.links, (link) => link.factId);
  const openOf = groupBy(
    rows.pairs.filter((pair) => pair.dismissedAt === null),
    (pair) => pair.factId,
  );
  const rulingOf = new Map(rows.rulings.filter(stands).map((verdict) => [verdict.factId, verdict]));

  const queue = rows.facts.map((fact): QueueFact => {
    const links = linksOf.get(fact.id) ?? [];
    const open = (openOf.get(fact.id) ?? []).toSorted((a, b) => b.severity - a.severity);
    const disputes = open.filter((pair) => pair.class === "contradiction");
    const ruling = rulingOf.get(fact.id);
    const ruled = ruling?.positionId ? positionsById.get(ruling.positionId) : undefined;
    const status = effectiveStatus(
      fact.status,
      open.map((pair) => pair.class),
    );
    return {
      id: fact.id,
      statement: fact.statement,
      type: fact.type,
      status: ruling === undefined ? status : "decided",
      verdict:
        ruling === undefined
          ? null
          : {
              id: ruling.id,
              kind: ruling.kind,
              positionLetter: ruled === undefined ? null : positionLetter(ruled.ordinal),
              actor: ruling.actor,
              createdAt: ruling.createdAt,
            },
      origins: fact.origins,
      positions: (positionsOf.get(fact.id) ?? []).map(({ id, ordinal, label, origins }) => ({
        id,
        letter: positionLetter(ordinal),
        label,
        origins,
      })),
      outlets: namesOf(links),
      kinds: [...new Set(disputes.map((pair) => pair.kind))],
      severity: disputes[0]?.severity ?? 0,
      claims: links.length,
      latestPublishedAt: links.filter((link) => link.publishedAt !== null).toSorted(byPublication).at(-1)?.publishedAt ?? null,
    };
  });
  return rankQueue(queue);
}

/** The outlets' names, each once, in alphabetical order. */
export function namesOf(rows: Iterable<{ readonly outlet: string | null }>): string[] {
  const names = new Set<string>();
  for (const { outlet } of rows) if (outlet !== null) names.add(outlet);
  return [...names].toSorted((a, b) => a.localeCompare(b, "en"));
}
