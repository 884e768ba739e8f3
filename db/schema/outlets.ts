import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who publishes: one row for each name, whatever its case and spacing. */
export const outlets = sqliteTable("outlets", {
  id: text("id").primaryKey(),
  /** As it was first written. */
  name: text("name").notNull(),
  folded: text("folded").notNull().unique(),
});
