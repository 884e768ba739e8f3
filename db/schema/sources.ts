import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { outlets } from "@/db/schema/outlets";
import { stories } from "@/db/schema/stories";

/**
 * One version of one report. Triggers refuse any change of its text and hash, and its deletion; a corrected article is a
 * new source that replaces the old, so that versions form a chain without forks.
 */
export const sources = sqliteTable(
  "sources",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    outletId: text("outlet_id").references(() => outlets.id),
    title: text("title"),
    text: text("text").notNull(),
    /** Of the text as UTF-8, hexadecimal. */
    sha256: text("sha256").notNull(),
    /** UTF-16 code units. */
    chars: integer("chars").notNull(),
    /** ISO 639-1. */
    language: text("language"),
    publishedAt: text("published_at"),
    url: text("url"),
    replacesId: text("replaces_id").references((): AnySQLiteColumn => sources.id),
    /** The earlier source whose text it carries; found by the analysis. */
    copyOfId: text("copy_of_id").references((): AnySQLiteColumn => sources.id),
    addedAt: text("added_at").notNull(),
    addedBy: text("added_by").notNull(),
  },
  (table) => [
    // Two outlets may print one wire text; a trigger refuses it twice from one.
    index("sources_story_sha256").on(table.storyId, table.sha256),
    uniqueIndex("sources_replaces").on(table.replacesId).where(sql`replaces_id is not null`),
    index("sources_story_added").on(table.storyId, table.addedAt),
  ],
);

export type SourceRow = typeof sources.$inferSelect;
