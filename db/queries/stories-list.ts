import { isNull, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { facts } from "@/db/schema/facts";
import { stories } from "@/db/schema/stories";
import type { ContradictionClass } from "@/lib/engine/contradiction";
import type { FactStatus } from "@/lib/engine/fact";
import { groupBy } from "@/lib/review/group-by";
import { countStatuses, effectiveStatus, type QueueStatus, type StatusCounts } from "@/lib/review/queue-status";

/** A story in the list of stories. Times are ISO 8601, UTC. */
export interface StoryListEntry {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly sources: number;
  readonly facts: number;
  readonly counts: StatusCounts;
  /** When anything last happened in it. */
  readonly lastActivityAt: string;
}

// Drizzle drops the table from a column's name in a select of one table, so these correlated subqueries are plain SQL.

/** Every story, the one with the latest activity first. */
export async function storiesList({ read }: Database): Promise<readonly StoryListEntry[]> {
  const rows = await read
    .select({
      story: stories,
      sources: sql<number>`(select count(*) from sources where sources.story_id = stories.id)`,
      lastActivityAt: sql<string | null>`(select max(at) from audit_events where audit_events.story_id = stories.id)`,
    })
    .from(stories)
    .orderBy(sql`${stories}.rowid desc`);
  const standing = groupBy(await statusGroups(read), (group) => group.storyId);
  return rows
    .map(({ story: { id, title, createdAt, createdBy }, sources: count, lastActivityAt }): StoryListEntry => {
      const groups = standing.get(id) ?? [];
      const counts = countStatuses(groups.flatMap((group) => Array<QueueStatus>(group.facts).fill(statusOf(group))));
      const facts = groups.reduce((sum, group) => sum + group.facts, 0);
      return {
        id,
        title,
        createdAt,
        createdBy,
        sources: count,
        facts,
        counts,
        lastActivityAt: lastActivityAt ?? createdAt,
      };
    })
    .toSorted((a, b) => (a.lastActivityAt < b.lastActivityAt ? 1 : a.lastActivityAt > b.lastActivityAt ? -1 : 0));
}

interface StatusGroup {
  readonly storyId: string;
  readonly status: FactStatus;
  readonly ruled: number;
  readonly disputes: number;
  readonly updates: number;
  readonly facts: number;
}

/** How many facts of each story stand alike in all that their status depends on. */
function statusGroups(read: Reader): Promise<StatusGroup[]> {
  const open = (kind: ContradictionClass) =>
    sql<number>`exists (select 1 from contradictions as c where c.story_id = facts.story_id and c.fact_id = facts.id and c.class = ${kind} and c.retired_at is null and c.dismissed_at is null)`;
  const columns = {
    storyId: facts.storyId,
    status: facts.status,
    ruled: sql<number>`exists (select 1 from verdicts as v where v.fact_id = facts.id and v.retracted_at is null and v.superseded_by is null)`,
    disputes: open("contradiction"),
    updates: open("update"),
  };
  return read
    .select({ ...columns, facts: sql<number>`count(*)` })
    .from(facts)
    .where(isNull(facts.retiredAt))
    .groupBy(sql`1, 2, 3, 4, 5`);
}

function statusOf({ status, ruled, disputes, updates }: StatusGroup): QueueStatus {
  if (ruled) return "decided";
  const open: ContradictionClass[] = [];
  if (disputes) open.push("contradiction");
  if (updates) open.push("update");
  return effectiveStatus(status, open);
}
