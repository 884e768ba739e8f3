import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "@/db/schema/stories";

/** What was paid for: a row for each question that a model was asked, whether or not its answer could be read. */
export const modelCalls = sqliteTable(
  "model_calls",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    at: text("at").notNull(),
    model: text("model").notNull(),
    prompt: text("prompt").notNull(),
    inputTokens: integer("input_tokens").notNull(),
    outputTokens: integer("output_tokens").notNull(),
  },
  (table) => [index("model_calls_story").on(table.storyId), index("model_calls_at").on(table.at)],
);
