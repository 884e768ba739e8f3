import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What a model answered, once for each question: the same question is never put again. */
export const modelAnswers = sqliteTable("model_answers", {
  /** Hash of the model, the prompt's version and the input. */
  key: text("key").primaryKey(),
  model: text("model").notNull(),
  prompt: text("prompt").notNull(),
  subject: text("subject").notNull(),
  text: text("text").notNull(),
  inputTokens: integer("input_tokens").notNull(),
  outputTokens: integer("output_tokens").notNull(),
  keptAt: text("kept_at").notNull(),
});
