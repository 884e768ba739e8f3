import { type AnySQLiteColumn, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
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
    /** Who worded the statement: an analysis leaves a person's words. */
    statementBy: text("statement_by", { enum: DECIDERS }).notNull().default("machine"),
    status: text("status", { enum: FACT_STATUSES }).notNull(),
    origins: integer("origins").notNull(),
    madeBy: text("made_by", { enum: DECIDERS }).notNull(),
    /** The model that put its claims together; null where the rules did. */
    proposedBy: text("proposed_by", { mode: "json" }).$type<Proposer | null>(),
    createdAt: text("created_at").notNull(),
    /** The editor who is to rule on it, who said so, and when; null while it is nobody's. */
    assignedTo: text("assigned_to"),
    assignedBy: text("assigned_by"),
    assignedAt: text("assigned_at"),
    /** When the last claim left it, or a merging closed it. A fact that was ruled on retires only by merging. */
    retiredAt: text("retired_at"),
    /** The fact that a person merged this one into. */
    mergedIntoId: text("merged_into_id").references((): AnySQLiteColumn => facts.id),
  },
  (table) => [index("facts_story").on(table.storyId)],
);

export type FactRow = typeof facts.$inferSelect;
