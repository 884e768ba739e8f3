import { type AnySQLiteColumn, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { claims } from "@/db/schema/claims";
import { facts } from "@/db/schema/facts";
import { stories } from "@/db/schema/stories";
import { CORRECTION_KINDS, REJECTION_REASONS } from "@/lib/review/correction";

/**
 * One act by which a person corrected the machine. The links that it made name it. A trigger refuses any change of a row but its
 * undoing, which happens once.
 */
export const corrections = sqliteTable(
  "corrections",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    kind: text("kind", { enum: CORRECTION_KINDS }).notNull(),
    /** The fact that it made, changed or put claims on; null where it took claims out. */
    factId: text("fact_id").references(() => facts.id),
    /** The fact that a merging closed, or the one that a split took claims from. */
    otherFactId: text("other_fact_id").references((): AnySQLiteColumn => facts.id),
    /** The claim that was added by hand. */
    claimId: text("claim_id").references(() => claims.id),
    /** The question before and after it was edited. */
    questionBefore: text("question_before"),
    questionAfter: text("question_after"),
    /** Why quotes were no claims. */
    reason: text("reason", { enum: REJECTION_REASONS }),
    actor: text("actor").notNull(),
    createdAt: text("created_at").notNull(),
    undoneAt: text("undone_at"),
    undoneBy: text("undone_by"),
  },
  (table) => [index("corrections_story").on(table.storyId), index("corrections_fact").on(table.factId)],
);

export type CorrectionRow = typeof corrections.$inferSelect;
