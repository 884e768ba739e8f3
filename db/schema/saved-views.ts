import { sql } from "drizzle-orm";
import { sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** A filter of the queue under a name, for the whole desk and every story. Removed ones stay, so that removing can be undone. */
export const savedViews = sqliteTable(
  "saved_views",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** The name in lower case, without double spaces: what may stand once. */
    folded: text("folded").notNull(),
    /** As it stands in the address, without the "?". */
    query: text("query").notNull(),
    createdAt: text("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    removedAt: text("removed_at"),
  },
  (table) => [uniqueIndex("saved_views_name").on(table.folded).where(sql`removed_at is null`)],
);
