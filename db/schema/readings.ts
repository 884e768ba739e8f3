import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sources } from "@/db/schema/sources";

/** Which engine read a source last. The claims that it found are rows of their own. */
export const readings = sqliteTable("readings", {
  sourceId: text("source_id")
    .primaryKey()
    .references(() => sources.id),
  engineVersion: text("engine_version").notNull(),
  /** Hashes of the text's word runs, by which copies are found. */
  shingles: text("shingles", { mode: "json" }).$type<readonly number[]>().notNull(),
  /** The publication date that the reading went by: the source's, or where it has none the one in the text's own head. */
  publishedAt: text("published_at"),
  readAt: text("read_at").notNull(),
  /** The model and prompt whose proposals are among the claims; null where the rules read alone. */
  proposedBy: text("proposed_by"),
});
