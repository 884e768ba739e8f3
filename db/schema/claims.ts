import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sources } from "@/db/schema/sources";
import { stories } from "@/db/schema/stories";
import type { Answer } from "@/lib/engine/answer";
import type { Attribution } from "@/lib/engine/attribution";
import { MODALITIES, POLARITIES } from "@/lib/engine/claim";
import type { Proposed } from "@/lib/engine/proposals/proposal";
import type { Quantity } from "@/lib/engine/quantity";
import type { Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";
import { DECIDERS } from "@/lib/review/audit-event";

/** What one span of one source says. Offsets are UTF-16 code units into the source's text, half open. */
export const claims = sqliteTable(
  "claims",
  {
    /** The engine's content hash, led by the source's id: the same text may stand in two stories. */
    id: text("id").primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => stories.id),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    quote: text("quote").notNull(),
    sentence: text("sentence", { mode: "json" }).$type<Span>().notNull(),
    attribution: text("attribution", { mode: "json" }).$type<readonly Attribution[]>().notNull(),
    modality: text("modality", { enum: MODALITIES }).notNull(),
    polarity: text("polarity", { enum: POLARITIES }).notNull(),
    quantities: text("quantities", { mode: "json" }).$type<readonly Quantity[]>().notNull(),
    times: text("times", { mode: "json" }).$type<readonly TimeSpan[]>().notNull(),
    places: text("places", { mode: "json" }).$type<readonly string[]>().notNull(),
    actors: text("actors", { mode: "json" }).$type<readonly string[]>().notNull(),
    focus: text("focus", { mode: "json" }).$type<readonly Span[]>().notNull(),
    answer: text("answer", { mode: "json" }).$type<Answer>().notNull(),
    checkWorthiness: real("check_worthiness").notNull(),
    /** Which model proposed it too, or alone; null where the rules read it by themselves. */
    proposed: text("proposed", { mode: "json" }).$type<Proposed | null>(),
    origin: text("origin", { enum: DECIDERS }).notNull(),
    /** When a newer engine read the source and no longer found it. */
    retiredAt: text("retired_at"),
  },
  (table) => [
    index("claims_story").on(table.storyId),
    index("claims_source").on(table.sourceId, table.start, table.retiredAt),
    // What the queue asks of every claim, without its wide row being read: five times as fast on 50,000 claims.
    index("claims_evidence").on(table.id, table.sourceId, table.retiredAt),
    index("claims_retired").on(table.storyId, table.id).where(sql`retired_at is not null`),
  ],
);

export type ClaimRow = typeof claims.$inferSelect;
