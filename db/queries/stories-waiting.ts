import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** What waits for one editor in one story. */
export interface StoryWaiting {
  /** Facts that are theirs to rule on and have no ruling. */
  readonly assigned: number;
  /** What others did since they last looked; null where they never did. */
  readonly unseen: number | null;
}

/** What waits for an editor, by the story's id; stories where nothing does are left out. */
export async function storiesWaiting({ read }: Database, actor: string): Promise<ReadonlyMap<string, StoryWaiting>> {
  const rows = await read
    .select({
      id: sql<string>`stories.id`,
      assigned: sql<number>`(select count(*) from facts where facts.story_id = stories.id and facts.retired_at is null
        and facts.assigned_to = ${actor} and not exists (select 1 from verdicts
          where verdicts.fact_id = facts.id and verdicts.retracted_at is null and verdicts.superseded_by is null))`,
      unseen: sql<number | null>`(select (select count(*) from audit_events where audit_events.story_id = stories.id
          and audit_events.id > story_visits.event_id and audit_events.actor <> ${actor})
        from story_visits where story_visits.story_id = stories.id and story_visits.actor = ${actor})`,
    })
    .from(sql`stories`);
  return new Map(
    rows.filter(({ assigned, unseen }) => assigned > 0 || unseen !== 0).map(({ id, ...waiting }) => [id, waiting]),
  );
}
