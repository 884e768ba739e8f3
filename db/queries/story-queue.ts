import { and, eq, isNull } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { namesOf } from "@/db/queries/story-evidence";
import { type StorySnapshot, storySnapshot } from "@/db/queries/story-snapshot";
import { storyVoices } from "@/db/queries/story-voices";
import { readings } from "@/db/schema/readings";
import { sources as sourcesTable } from "@/db/schema/sources";
import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import type { FactType } from "@/lib/engine/fact";
import { passes, type QueueFilter } from "@/lib/review/queue-filter";
import { countStatuses, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";
import type { VerdictKind } from "@/lib/review/verdict";

export interface QueuePosition {
  readonly id: string;
  /** "A", "B" …: stays with the position for as long as it lives. */
  readonly letter: string;
  readonly label: string;
  readonly origins: number;
}

/** A fact in the queue. */
export interface QueueFact {
  readonly id: string;
  readonly statement: string;
  readonly type: FactType;
  readonly status: QueueStatus;
  readonly verdict: {
    readonly id: string;
    readonly kind: VerdictKind;
    readonly positionLetter: string | null;
    readonly actor: string;
    readonly createdAt: string;
  } | null;
  readonly origins: number;
  readonly positions: readonly QueuePosition[];
  /** Names of the outlets that speak of it, in alphabetical order. */
  readonly outlets: readonly string[];
  /** Kinds of its open contradictions, the most severe first. */
  readonly kinds: readonly ContradictionKind[];
  /** Kinds and classes of its open pairs, contradictions and differences alike. */
  readonly open: readonly { readonly kind: ContradictionKind; readonly class: ContradictionClass }[];
  /** 0–1: that of its most severe open contradiction; 0 without one. */
  readonly severity: number;
  readonly claims: number;
  /** Sources of the claims that stand on it. */
  readonly sourceIds: readonly string[];
  /** The latest publication date among its sources. */
  readonly latestPublishedAt: string | null;
  /** Whose it is to rule on. */
  readonly assignedTo: string | null;
}

/** A story's facts: disputed first, each status ranked by severity × independent origins × recency. */
export interface StoryQueue {
  readonly story: { readonly id: string; readonly title: string; readonly createdAt: string };
  /** Of the facts under the filter, whatever their status: what each tab would show. */
  readonly counts: StatusCounts;
  /** Of all facts, whatever the filter. */
  readonly totals: StatusCounts;
  /** All outlets of the story, for the filter, in alphabetical order. */
  readonly outlets: readonly string[];
  readonly sources: number;
  readonly facts: readonly QueueFact[];
  /** Whether sources or decisions came in since the story was last analysed. */
  readonly stale: boolean;
}

/** The queue of a story; null where there is no such story. */
export async function storyQueue(db: Database, storyId: string, filter: QueueFilter = {}): Promise<StoryQueue | null> {
  const snapshot = await storySnapshot(db, storyId);
  if (snapshot === null) return null;
  const { story, queue, sources } = snapshot;
  const { status, ...others } = filter;
  const under = await factsUnder(db, snapshot, others);
  const { id, title, createdAt } = story;
  return {
    story: { id, title, createdAt },
    counts: countStatuses(under.map((fact) => fact.status)),
    totals: countStatuses(queue.map((fact) => fact.status)),
    outlets: namesOf(sources.values()),
    sources: sources.size,
    facts: status === undefined ? under : under.filter((fact) => fact.status === status),
    stale: (await unread(db.read, storyId)) || (sources.size > 0 && story.analysedRevision !== story.revision),
  };
}

async function factsUnder(
  db: Database,
  { story, queue, sources }: StorySnapshot,
  filter: QueueFilter,
): Promise<readonly QueueFact[]> {
  if (Object.keys(filter).length === 0) return queue;
  const asksForVoices = filter.speaker !== undefined || filter.place !== undefined;
  const voices = asksForVoices ? await storyVoices(db, story.id) : null;
  const asksForDays = filter.from !== undefined || filter.to !== undefined;
  const days = new Map(
    asksForDays ? Array.from(sources.values(), ({ id, publishedAt }) => [id, dayOf(publishedAt)]) : [],
  );
  return queue.filter((fact) =>
    passes(fact, filter, {
      speakers: voices?.speakers.get(fact.id) ?? [],
      places: voices?.places.get(fact.id) ?? [],
      days: asksForDays ? fact.sourceIds.flatMap((id) => days.get(id) ?? []) : [],
    }),
  );
}

/** The day of publication in the source's own zone. */
function dayOf(publishedAt: string | null): string | null {
  return publishedAt === null ? null : publishedAt.slice(0, 10);
}

/** Whether any source waits to be read. */
async function unread(read: Reader, storyId: string): Promise<boolean> {
  const row = await read
    .select({ id: sourcesTable.id })
    .from(sourcesTable)
    .leftJoin(readings, eq(readings.sourceId, sourcesTable.id))
    .where(and(eq(sourcesTable.storyId, storyId), isNull(readings.sourceId)))
    .limit(1)
    .get();
  return row !== undefined;
}
