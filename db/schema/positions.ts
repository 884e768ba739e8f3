import { sql } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { facts } from "@/db/schema/facts";

/** The claims on one fact that agree with each other. */
export const positions = sqliteTable(
  "positions",
  {
    id: text("id").primaryKey(),
    factId: text("fact_id")
      .notNull()
      .references(() => facts.id),
    /** 0 for A, 1 for B …: kept for as long as the position lives. */
    ordinal: integer("ordinal").notNull(),
    label: text("label").notNull(),
    origins: integer("origins").notNull(),
    retiredAt: text("retired_at"),
  },
  (table) => [uniqueIndex("positions_letter").on(table.factId, table.ordinal).where(sql`retired_at is null`)],
);

export type PositionRow = typeof positions.$inferSelect;
