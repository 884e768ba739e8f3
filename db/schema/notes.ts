import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "@/db/schema/stories";

/** What an editor wrote above the note's facts. Each saving adds a row; the last one stands. */
export const notes = sqliteTable(
  "notes",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    /** Markdown. */
    body: text("body").notNull(),
    writtenAt: text("written_at").notNull(),
    writtenBy: text("written_by").notNull(),
  },
  (table) => [index("notes_story").on(table.storyId, table.writtenAt)],
);
