import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { claims } from "@/db/schema/claims";
import { corrections } from "@/db/schema/corrections";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { stories } from "@/db/schema/stories";
import { DECIDERS } from "@/lib/review/audit-event";

/** Which fact a claim answers. Links are retired, never deleted; a claim has one live link at most. */
export const claimLinks = sqliteTable(
  "claim_links",
  {
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    claimId: text("claim_id")
      .notNull()
      .references(() => claims.id),
    /** Null where a person took the claim out of every fact. */
    factId: text("fact_id").references(() => facts.id),
    /** Null until an analysis has placed the claim. */
    positionId: text("position_id").references(() => positions.id),
    by: text("by", { enum: DECIDERS }).notNull(),
    /** The person; null where the machine made it. */
    actor: text("actor"),
    /** Who chose the position: where a person did, an analysis leaves the claim in it. */
    placedBy: text("placed_by", { enum: DECIDERS }).notNull().default("machine"),
    /** The act that made it; null where the machine did. */
    correctionId: text("correction_id").references(() => corrections.id),
    /** The link whose place an act gave it: what undoing the act gives back. */
    replacesId: text("replaces_id").references((): AnySQLiteColumn => claimLinks.id),
    /** The fact that was merged into this one and had the claim: what the machine adds to that, it adds here. */
    mergedFromId: text("merged_from_id").references((): AnySQLiteColumn => facts.id),
    createdAt: text("created_at").notNull(),
    retiredAt: text("retired_at"),
  },
  (table) => [
    uniqueIndex("claim_links_live").on(table.claimId).where(sql`retired_at is null`),
    index("claim_links_story").on(table.storyId),
    index("claim_links_fact").on(table.factId),
    index("claim_links_standing").on(table.storyId, table.factId, table.claimId).where(sql`retired_at is null`),
    index("claim_links_place").on(table.claimId, table.factId).where(sql`retired_at is null`),
    index("claim_links_correction").on(table.correctionId),
  ],
);

export type ClaimLinkRow = typeof claimLinks.$inferSelect;
