import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "@/db/schema/stories";
import { AUDIT_EVENTS, type AuditDetail } from "@/lib/review/audit-event";

/** What happened, in order. Triggers refuse any change and deletion. */
export const auditEvents = sqliteTable(
  "audit_events",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    event: text("event", { enum: AUDIT_EVENTS }).notNull(),
    /** Id of the fact, source, claim, contradiction or note that it happened to; null where it is the story. */
    subjectId: text("subject_id"),
    actor: text("actor").notNull(),
    at: text("at").notNull(),
    detail: text("detail", { mode: "json" }).$type<AuditDetail>().notNull(),
  },
  (table) => [index("audit_events_story").on(table.storyId, table.id)],
);
