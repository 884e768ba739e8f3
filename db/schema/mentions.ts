import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { comments } from "@/db/schema/comments";

/** Whom a comment calls by name, and whether they have seen it. */
export const mentions = sqliteTable(
  "mentions",
  {
    commentId: text("comment_id")
      .notNull()
      .references(() => comments.id),
    /** The name as that person signs. */
    name: text("name").notNull(),
    seenAt: text("seen_at"),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.name] }),
    index("mentions_name").on(table.name, table.seenAt),
  ],
);
