import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { stories } from "@/db/schema/stories";
import { FACT_STATUSES, FACT_TYPES } from "@/lib/engine/fact";
import type { Proposer } from "@/lib/engine/proposals/proposal";
import { DECIDERS } from "@/lib/review/audit-event";

/** The canonical question that several claims answer. Its id is the store's own, and stays when the links change. */
export const facts = sqliteTable(
  "facts",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    type: text("type", { enum: FACT_TYPES }).notNull(),
    statement: text("statement").notNull(),
    status: text("status", { enum: FACT_STATUSES }).notNull(),
    origins: integer("origins").notNull(),
    madeBy: text("made_by", { enum: DECIDERS }).notNull(),
    /** The model that put its claims together; null where the rules did. */
    proposedBy: text("proposed_by", { mode: "json" }).$type<Proposer | null>(),
    createdAt: text("created_at").notNull(),
    /** When the last claim left it. A fact that was ruled on never retires. */
    retiredAt: text("retired_at"),
  },
  (table) => [index("facts_story").on(table.storyId)],
);

export type FactRow = typeof facts.$inferSelect;
