import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Reader, Transaction } from "@/db/client";

/** Either a reader or an open transaction. */
export type Select = Pick<Reader, "select"> | Pick<Transaction, "select">;

/**
 * Reads many whole rows at once: SQLite writes them as one JSON text, which takes a tenth of the time that the client needs to
 * make objects of rows cell by cell (10,000 claims in 0.1 s instead of 1 s, in which nothing else runs).
 *
 * @param where In the table's own columns, without joins.
 * @param order Columns to order by.
 */
export async function readRows<T extends SQLiteTable>(
  read: Select,
  table: T,
  where: SQL | undefined,
  order: SQL = sql`rowid`,
): Promise<T["$inferSelect"][]> {
  const columns = Object.entries(getTableColumns(table));
  const values = columns.map(([, column]) => {
    const name = sql.identifier(column.name);
    return column.dataType === "json" ? sql`json(${name})` : sql`${name}`;
  });
  const rows = await read
    .select({ json: sql<string>`json_group_array(json_array(${sql.join(values, sql`, `)}) order by ${order})` })
    .from(table)
    .where(where)
    .get();
  // The shape is that of the query above.
  const cells: unknown[][] = rows === undefined ? [] : JSON.parse(rows.json);
  return cells.map((row) => Object.fromEntries(columns.map(([key], index) => [key, row[index]])));
}
