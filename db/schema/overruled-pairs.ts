import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { facts } from "@/db/schema/facts";
import { stories } from "@/db/schema/stories";
import { CONTRADICTION_KINDS } from "@/lib/engine/contradiction";
import type { Proposer } from "@/lib/engine/proposals/proposal";

/** What the rules held for contradictions at the last analysis and a model that was asked did not: kept to be looked at. */
export const overruledPairs = sqliteTable(
  "overruled_pairs",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    factId: text("fact_id")
      .notNull()
      .references(() => facts.id),
    kind: text("kind", { enum: CONTRADICTION_KINDS }).notNull(),
    explanation: text("explanation").notNull(),
    by: text("by", { mode: "json" }).$type<Proposer>().notNull(),
  },
  (table) => [index("overruled_pairs_fact").on(table.factId), index("overruled_pairs_story").on(table.storyId)],
);
