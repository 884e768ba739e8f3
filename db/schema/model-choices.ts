import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * The desk's choices of a model, as Settings made them. Each change adds a row with who made it; the last one stands, and
 * one without an address turns the model off. Only the last row still has its key.
 */
export const modelChoices = sqliteTable("model_choices", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  url: text("url"),
  model: text("model"),
  key: text("key"),
  concurrency: integer("concurrency").notNull(),
  timeoutSeconds: integer("timeout_seconds").notNull(),
  storyTokens: integer("story_tokens").notNull(),
  dayTokens: integer("day_tokens").notNull(),
  inputPrice: real("input_price").notNull(),
  outputPrice: real("output_price").notNull(),
  chosenAt: text("chosen_at").notNull(),
  chosenBy: text("chosen_by").notNull(),
});
