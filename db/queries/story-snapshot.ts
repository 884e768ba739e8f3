import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { rememberByStory } from "@/db/queries/remembered";
import { type Dated, linksState, type StoryEvidence, storyEvidence } from "@/db/queries/story-evidence";
import type { QueueFact } from "@/db/queries/story-queue";
import { readRows } from "@/db/read-rows";
import { auditEvents } from "@/db/schema/audit-events";
import { type FactRow, facts } from "@/db/schema/facts";
import { type PositionRow, positions } from "@/db/schema/positions";
import { type StoryRow, stories } from "@/db/schema/stories";
import { type VerdictRow, verdicts } from "@/db/schema/verdicts";
import { positionLetter } from "@/lib/review/position-letter";
import { effectiveStatus } from "@/lib/review/queue-status";
import { rankQueue } from "@/lib/review/rank-queue";

/** A story's facts, ranked, with what they were made from. No texts, no quotes. */
export interface StorySnapshot {
  readonly story: StoryRow;
  /** The whole queue in its order. */
  readonly queue: readonly QueueFact[];
  /** All live positions, and the retired ones that a verdict names, by id. */
  readonly positions: ReadonlyMap<string, PositionRow>;
  /** All rulings, newest first. */
  readonly verdicts: readonly VerdictRow[];
  readonly sources: ReadonlyMap<string, Dated>;
}

/** Claims that the engine still finds, in sources that no later version replaces: the others are evidence no more. */
export const STANDING = sql`claims.retired_at is null
  and not exists (select 1 from sources as newer where newer.replaces_id = claims.source_id)`;

const remembered = rememberByStory<Omit<StorySnapshot, "story">>();

/**
 * Reads a story's state; null where there is no such story. It is computed once for each state: every change leaves an audit
 * event in its own transaction, so the last event names it.
 */
export async function storySnapshot(db: Database, storyId: string): Promise<StorySnapshot | null> {
  const story = await db.read.select().from(stories).where(eq(stories.id, storyId)).get();
  if (story === undefined) return null;
  const event = await db.read
    .select({ last: sql<number | null>`max(${auditEvents.id})` })
    .from(auditEvents)
    .where(eq(auditEvents.storyId, storyId))
    .get();
  const state = `${event?.last} ${await linksState(db, storyId)}`;
  return { story, ...(await remembered(db, storyId, state, () => readSnapshot(db, storyId))) };
}

async function readSnapshot(db: Database, storyId: string): Promise<Omit<StorySnapshot, "story">> {
  const { read } = db;
  const evidence = await storyEvidence(db, storyId);
  const verdictRows = await readRows(read, verdicts, eq(verdicts.storyId, storyId), sql`rowid desc`);
  const positionsById = await positionsNamed(read, evidence, verdictRows);
  const factRows = await readRows(read, facts, and(eq(facts.storyId, storyId), isNull(facts.retiredAt)));
  return {
    queue: queueOf(factRows, evidence, verdictRows, positionsById),
    positions: positionsById,
    verdicts: verdictRows,
    sources: evidence.sources,
  };
}

async function positionsNamed(
  read: Reader,
  { positions: live }: StoryEvidence,
  verdictRows: readonly VerdictRow[],
): Promise<Map<string, PositionRow>> {
  const byId = new Map(live);
  const named = verdictRows.flatMap(({ positionId, supersededByPositionId }) => [positionId, supersededByPositionId]);
  const retired = [...new Set(named)].filter((id) => id !== null).filter((id) => !byId.has(id));
  if (retired.length > 0)
    for (const position of await readRows(read, positions, inArray(positions.id, retired)))
      byId.set(position.id, position);
  return byId;
}

/** Whether a ruling stands: neither retracted nor followed by another. */
export function stands(verdict: VerdictRow): boolean {
  return verdict.retractedAt === null && verdict.supersededById === null;
}

function queueOf(
  rows: readonly FactRow[],
  evidence: StoryEvidence,
  verdictRows: readonly VerdictRow[],
  positionsById: ReadonlyMap<string, PositionRow>,
): QueueFact[] {
  const rulings = new Map(verdictRows.filter(stands).map((verdict) => [verdict.factId, verdict]));
  const queue = rows.map(({ id, statement, type, status, origins, assignedTo }): QueueFact => {
    const own = evidence.of(id);
    const ruling = rulings.get(id);
    const classes = own.open.map((pair) => pair.class);
    return {
      id,
      statement,
      type,
      status: ruling === undefined ? effectiveStatus(status, classes) : "decided",
      verdict: ruling === undefined ? null : shortVerdict(ruling, positionsById),
      origins,
      assignedTo,
      ...own,
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
