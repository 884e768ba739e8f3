import { sql } from "drizzle-orm";
import { index, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { claims } from "@/db/schema/claims";
import { facts } from "@/db/schema/facts";
import { stories } from "@/db/schema/stories";
import { CONTRADICTION_CLASSES, CONTRADICTION_KINDS, type Reconciler, type Said } from "@/lib/engine/contradiction";

/** Two claims of one fact that can't both hold, or only look so: an update, another scope. */
export const contradictions = sqliteTable(
  "contradictions",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    factId: text("fact_id")
      .notNull()
      .references(() => facts.id),
    claimA: text("claim_a")
      .notNull()
      .references(() => claims.id),
    claimB: text("claim_b")
      .notNull()
      .references(() => claims.id),
    kind: text("kind", { enum: CONTRADICTION_KINDS }).notNull(),
    class: text("class", { enum: CONTRADICTION_CLASSES }).notNull(),
    severity: real("severity").notNull(),
    explanation: text("explanation").notNull(),
    bothMayHold: text("both_may_hold", { mode: "json" }).$type<readonly Reconciler[]>().notNull(),
    /** What rules and model each say of it; null where the rules alone have spoken. */
    said: text("said", { mode: "json" }).$type<Said | null>(),
    detectedAt: text("detected_at").notNull(),
    /** When an analysis no longer found it. */
    retiredAt: text("retired_at"),
    dismissedAt: text("dismissed_at"),
    dismissedBy: text("dismissed_by"),
    dismissedReason: text("dismissed_reason"),
  },
  (table) => [
    index("contradictions_story").on(table.storyId),
    index("contradictions_fact").on(table.factId),
    index("contradictions_open")
      .on(table.storyId, table.factId, table.kind, table.class, table.severity, table.claimA, table.claimB)
      .where(sql`retired_at is null and dismissed_at is null`),
  ],
);

export type ContradictionRow = typeof contradictions.$inferSelect;
