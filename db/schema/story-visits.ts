import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "@/db/schema/stories";

/** How far an editor has seen a story's log: what came after is new to them. */
export const storyVisits = sqliteTable(
  "story_visits",
  {
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    actor: text("actor").notNull(),
    /** Id of the last audit event there was when they looked. */
    eventId: integer("event_id").notNull(),
    at: text("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storyId, table.actor] })],
);
