import { and, desc, eq, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditEvents } from "@/db/schema/audit-events";
import type { AuditDetail, AuditEvent } from "@/lib/review/audit-event";

/** One entry of the story's log. */
export interface Activity {
  readonly id: number;
  readonly event: AuditEvent;
  /** Id of the fact, source, claim, contradiction or note that it happened to; null where it is the story. */
  readonly subjectId: string | null;
  readonly actor: string;
  readonly at: string;
  readonly detail: AuditDetail;
}

/** The latest events of a story, newest first; `before` leaves out those from that event on. */
export function storyActivity(
  { read }: Database,
  storyId: string,
  { limit = 100, before }: { readonly limit?: number; readonly before?: number } = {},
): Promise<readonly Activity[]> {
  const { id, event, subjectId, actor, at, detail } = auditEvents;
  return read
    .select({ id, event, subjectId, actor, at, detail })
    .from(auditEvents)
    .where(and(eq(auditEvents.storyId, storyId), before === undefined ? undefined : lt(id, before)))
    .orderBy(desc(id))
    .limit(limit);
}
