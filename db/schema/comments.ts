import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { facts } from "@/db/schema/facts";
import { stories } from "@/db/schema/stories";

/** What editors say to each other about a fact. Not printed in the note. A trigger refuses any change of what was said. */
export const comments = sqliteTable(
  "comments",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    factId: text("fact_id")
      .notNull()
      .references(() => facts.id),
    /** Plain text. */
    body: text("body").notNull(),
    actor: text("actor").notNull(),
    createdAt: text("created_at").notNull(),
    /** When its author took it back; it can be restored. */
    removedAt: text("removed_at"),
  },
  (table) => [index("comments_fact").on(table.factId, table.createdAt).where(sql`removed_at is null`)],
);

export type CommentRow = typeof comments.$inferSelect;
