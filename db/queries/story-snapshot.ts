import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import type { QueueFact } from "@/db/queries/story-queue";
import { readRows } from "@/db/read-rows";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { contradictions } from "@/db/schema/contradictions";
import { type FactRow, facts } from "@/db/schema/facts";
import { outlets } from "@/db/schema/outlets";
import { type PositionRow, positions } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import { type StoryRow, stories } from "@/db/schema/stories";
import { type VerdictRow, verdicts } from "@/db/schema/verdicts";
import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import { byPublication } from "@/lib/review/fold-copies";
import { groupBy } from "@/lib/review/group-by";
import { positionLetter } from "@/lib/review/position-letter";
import { effectiveStatus } from "@/lib/review/queue-status";
import { rankQueue } from "@/lib/review/rank-queue";

/** What stands on a fact: how many claims, of which sources. */
interface Holding {
  readonly factId: string;
  readonly claims: number;
  readonly sourceIds: readonly string[];
}

/** The open pairs of one kind and class on a fact. */
interface OpenPairs {
  readonly factId: string;
  readonly kind: ContradictionKind;
  readonly class: ContradictionClass;
  /** Of the most severe. */
  readonly severity: number;
}

/** A story's facts, ranked, with what they were made from. No texts, no quotes. */
export interface StorySnapshot {
  readonly story: StoryRow;
  /** The whole queue in its order. */
  readonly queue: readonly QueueFact[];
  /** All live positions, and the retired ones that a verdict names, by id. */
  readonly positions: ReadonlyMap<string, PositionRow>;
  /** All rulings, newest first. */
  readonly verdicts: readonly VerdictRow[];
}

/** Claims that the engine still finds, in sources that no later version replaces: the others are evidence no more. */
export const STANDING = sql`claims.retired_at is null
  and not exists (select 1 from sources as newer where newer.replaces_id = claims.source_id)`;

/** Reads a story's state; null where there is no such story. */
export async function storySnapshot({ read }: Database, storyId: string): Promise<StorySnapshot | null> {
  const story = await read.select().from(stories).where(eq(stories.id, storyId)).get();
  if (story === undefined) return null;
  const verdictRows = await readRows(read, verdicts, eq(verdicts.storyId, storyId), sql`rowid desc`);
  const positionRows = await readRows(
    read,
    positions,
    sql`fact_id in (select id from facts where story_id = ${storyId})
      and (retired_at is null or id in (
        select position_id from verdicts where story_id = ${storyId}
        union select superseded_by_position_id from verdicts where story_id = ${storyId}))`,
    sql`fact_id, ordinal`,
  );
  const queue = queueOf({
    facts: await readRows(read, facts, and(eq(facts.storyId, storyId), isNull(facts.retiredAt))),
    positions: positionRows,
    verdicts: verdictRows,
    holdings: await holdingsOf(read, storyId),
    open: await openPairsOf(read, storyId),
    sources: await read
      .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt })
      .from(sources)
      .leftJoin(outlets, eq(sources.outletId, outlets.id))
      .where(eq(sources.storyId, storyId)),
  });
  return { story, queue, positions: new Map(positionRows.map((row) => [row.id, row])), verdicts: verdictRows };
}

async function holdingsOf(read: Reader, storyId: string): Promise<Holding[]> {
  const rows = await read
    .select({
      factId: claimLinks.factId,
      claims: sql<number>`count(*)`,
      sourceIds: sql<string>`json_group_array(distinct ${claims.sourceId})`,
    })
    .from(claimLinks)
    .innerJoin(claims, eq(claimLinks.claimId, claims.id))
    .where(and(eq(claimLinks.storyId, storyId), isNull(claimLinks.retiredAt), STANDING))
    .groupBy(claimLinks.factId);
  return rows.flatMap(({ factId, claims: count, sourceIds }) =>
    factId === null ? [] : [{ factId, claims: count, sourceIds: JSON.parse(sourceIds) }],
  );
}

/** Pairs that nobody dismissed, between two claims that both stand on the fact now. */
function openPairsOf(read: Reader, storyId: string): Promise<OpenPairs[]> {
  const standsOn = (claim: SQL) => sql`exists (
    select 1 from claim_links join claims on claims.id = claim_links.claim_id
    where claim_links.claim_id = ${claim} and claim_links.retired_at is null
      and claim_links.fact_id = contradictions.fact_id and ${STANDING})`;
  return read
    .select({
      factId: contradictions.factId,
      kind: contradictions.kind,
      class: contradictions.class,
      severity: sql<number>`max(${contradictions.severity})`,
    })
    .from(contradictions)
    .where(
      and(
        eq(contradictions.storyId, storyId),
        isNull(contradictions.retiredAt),
        isNull(contradictions.dismissedAt),
        standsOn(sql`contradictions.claim_a`),
        standsOn(sql`contradictions.claim_b`),
      ),
    )
    .groupBy(contradictions.factId, contradictions.kind, contradictions.class);
}

/** Whether a ruling stands: neither retracted nor followed by another. */
export function stands(verdict: VerdictRow): boolean {
  return verdict.retractedAt === null && verdict.supersededById === null;
}

interface QueueRows {
  readonly facts: readonly FactRow[];
  readonly positions: readonly PositionRow[];
  readonly verdicts: readonly VerdictRow[];
  readonly holdings: readonly Holding[];
  readonly open: readonly OpenPairs[];
  readonly sources: readonly Dated[];
}

interface Dated {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

function queueOf(rows: QueueRows): QueueFact[] {
  const positionsById = new Map(rows.positions.map((position) => [position.id, position]));
  const sourcesById = new Map(rows.sources.map((source) => [source.id, source]));
  const holdings = new Map(rows.holdings.map((holding) => [holding.factId, holding]));
  const rulings = new Map(rows.verdicts.filter(stands).map((verdict) => [verdict.factId, verdict]));
  const openOf = groupBy(rows.open, (pair) => pair.factId);
  const positionsOf = groupBy(
    rows.positions.filter((position) => position.retiredAt === null),
    (position) => position.factId,
  );

  const queue = rows.facts.map((fact): QueueFact => {
    const { id, statement, type, origins } = fact;
    const holding = holdings.get(id);
    const own = (holding?.sourceIds ?? []).flatMap((sourceId) => sourcesById.get(sourceId) ?? []);
    const open = openOf.get(id) ?? [];
    const disputes = open.filter((pair) => pair.class === "contradiction").toSorted((a, b) => b.severity - a.severity);
    const ruling = rulings.get(id);
    const classes = open.map((pair) => pair.class);
    return {
      id,
      statement,
      type,
      status: ruling === undefined ? effectiveStatus(fact.status, classes) : "decided",
      verdict: ruling === undefined ? null : shortVerdict(ruling, positionsById),
      origins,
      positions: (positionsOf.get(id) ?? []).map((position) => ({
        id: position.id,
        letter: positionLetter(position.ordinal),
        label: position.label,
        origins: position.origins,
      })),
      outlets: namesOf(own),
      kinds: disputes.map((pair) => pair.kind),
      severity: disputes[0]?.severity ?? 0,
      claims: holding?.claims ?? 0,
      latestPublishedAt: latestOf(own),
    };
  });
  return rankQueue(queue);
}

function shortVerdict(verdict: VerdictRow, positions: ReadonlyMap<string, PositionRow>): QueueFact["verdict"] {
  const { id, kind, positionId, actor, createdAt } = verdict;
  const position = positionId === null ? undefined : positions.get(positionId);
  return {
    id,
    kind,
    positionLetter: position === undefined ? null : positionLetter(position.ordinal),
    actor,
    createdAt,
  };
}

function latestOf(own: readonly Dated[]): string | null {
  const latest = own
    .filter((source) => source.publishedAt !== null)
    .toSorted(byPublication)
    .at(-1);
  return latest === undefined ? null : latest.publishedAt;
}

/** The outlets' names, each once, in alphabetical order. */
export function namesOf(rows: Iterable<{ readonly outlet: string | null }>): string[] {
  const names = new Set<string>();
  for (const { outlet } of rows) if (outlet !== null) names.add(outlet);
  return [...names].toSorted((a, b) => a.localeCompare(b, "en"));
}
