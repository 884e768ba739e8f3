import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** A dossier: the sources on one running event. Times are ISO 8601, UTC, here and in every table. */
export const stories = sqliteTable("stories", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  createdAt: text("created_at").notNull(),
  createdBy: text("created_by").notNull(),
  /** Counts what the links depend on: sources and people's decisions about claims. */
  revision: integer("revision").notNull().default(0),
  /** The revision that the stored links were made from; null before the first analysis. */
  analysedRevision: integer("analysed_revision"),
  analysedAt: text("analysed_at"),
  engineVersion: text("engine_version"),
  /** Nothing of it goes to a model. */
  neverSend: integer("never_send", { mode: "boolean" }).notNull().default(false),
  /** The model that took part in the stored links; null where the rules linked alone. */
  linkedWith: text("linked_with"),
  /** What the model gave no answer about at the last analysis, for the story's page; null where nothing is wanting. */
  modelNotice: text("model_notice"),
});

export type StoryRow = typeof stories.$inferSelect;
