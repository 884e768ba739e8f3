import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { stories } from "@/db/schema/stories";
import { type Evidence, NO_EVIDENCE } from "@/lib/review/evidence";
import { DISMISSAL_REASONS, VERDICT_KINDS } from "@/lib/review/verdict";

/**
 * An editor's ruling on a fact. Rows are only added: a trigger refuses any change of what was ruled. A later ruling sets
 * `supersededById` of the one before, a retraction sets the `retracted` columns, each once.
 */
export const verdicts = sqliteTable(
  "verdicts",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    factId: text("fact_id")
      .notNull()
      .references(() => facts.id),
    kind: text("kind", { enum: VERDICT_KINDS }).notNull(),
    positionId: text("position_id").references(() => positions.id),
    supersededByPositionId: text("superseded_by_position_id").references(() => positions.id),
    /** Markdown. */
    rationale: text("rationale").notNull(),
    actor: text("actor").notNull(),
    createdAt: text("created_at").notNull(),
    /** Ids of the claims that stood on the fact when it was ruled on. */
    basis: text("basis", { mode: "json" }).$type<readonly string[]>().notNull(),
    /** Why the flag is none, where it is dismissed; null in rulings from before the list of reasons. */
    dismissal: text("dismissal", { enum: DISMISSAL_REASONS }),
    evidence: text("evidence", { mode: "json" }).$type<Evidence>().notNull().default(NO_EVIDENCE),
    /** No foreign key: it is set just before the row that it names is inserted, since a fact has one live verdict. */
    supersededById: text("superseded_by"),
    retractedAt: text("retracted_at"),
    retractedBy: text("retracted_by"),
    retractedReason: text("retracted_reason"),
  },
  (table) => [
    uniqueIndex("verdicts_live").on(table.factId).where(sql`retracted_at is null and superseded_by is null`),
    index("verdicts_story").on(table.storyId),
    index("verdicts_fact").on(table.factId, table.createdAt),
  ],
);

export type VerdictRow = typeof verdicts.$inferSelect;
