import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { namesOf, storySnapshot } from "@/db/queries/story-snapshot";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import type { ContradictionKind } from "@/lib/engine/contradiction";
import type { FactType } from "@/lib/engine/fact";
import { countStatuses, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";
import type { VerdictKind } from "@/lib/review/verdict";

/** What narrows the queue; what is left out narrows nothing. */
export interface QueueFilter {
  readonly status?: QueueStatus;
  readonly kind?: ContradictionKind;
  /** An outlet's name. */
  readonly outlet?: string;
  /** Words to be found in the statement, any case. */
  readonly words?: string;
}

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
  /** 0–1: that of its most severe open contradiction; 0 without one. */
  readonly severity: number;
  readonly claims: number;
  /** The latest publication date among its sources. */
  readonly latestPublishedAt: string | null;
}

/** A story's facts: disputed first, each status ranked by severity × independent origins × recency. */
export interface StoryQueue {
  readonly story: { readonly id: string; readonly title: string; readonly createdAt: string };
  /** Of all facts, whatever the filter. */
  readonly counts: StatusCounts;
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
  const { story, queue } = snapshot;
  const rows = await db.read
    .select({ outlet: outlets.name, reader: readings.engineVersion })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .leftJoin(readings, eq(readings.sourceId, sources.id))
    .where(eq(sources.storyId, storyId));
  const { id, title, createdAt } = story;
  return {
    story: { id, title, createdAt },
    counts: countStatuses(queue.map((fact) => fact.status)),
    outlets: namesOf(rows),
    sources: rows.length,
    facts: queue.filter((fact) => passes(fact, filter)),
    stale: rows.some((row) => row.reader === null) || (rows.length > 0 && story.analysedRevision !== story.revision),
  };
}

function passes(fact: QueueFact, { status, kind, outlet, words }: QueueFilter): boolean {
  if (status !== undefined && fact.status !== status) return false;
  if (kind !== undefined && !fact.kinds.includes(kind)) return false;
  if (outlet !== undefined && !fact.outlets.includes(outlet)) return false;
  const statement = fact.statement.toLowerCase();
  return (words ?? "")
    .toLowerCase()
    .split(/\s+/)
    .every((word) => statement.includes(word));
}
