import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Database } from "@/db/client";
import { auditEvents } from "@/db/schema/audit-events";
import { claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { contradictions } from "@/db/schema/contradictions";
import { facts } from "@/db/schema/facts";
import { outlets } from "@/db/schema/outlets";
import { positions } from "@/db/schema/positions";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import { stories } from "@/db/schema/stories";
import { verdicts } from "@/db/schema/verdicts";
import { type DeskSize, LARGE_STORY } from "./generated-coverage";
import { generatedRows } from "./generated-rows";

/** As many rows as one statement takes: a claim has some 18 columns, and SQLite takes 32,766 values. */
const ROWS = 500;

/**
 * Writes a story of the given size straight into the tables, as an analysis would leave it: every quote stands in its
 * source, some facts are disputed, some ruled on. The same size gives the same story.
 *
 * @returns The story's id.
 */
export async function writeLargeStory(db: Database, size: DeskSize = LARGE_STORY): Promise<string> {
  const rows = generatedRows(size);
  const write = async <T extends SQLiteTable>(table: T, values: readonly T["$inferInsert"][]) => {
    for (let from = 0; from < values.length; from += ROWS)
      await db.write((tx) => tx.insert(table).values([...values.slice(from, from + ROWS)]));
  };
  await write(stories, [rows.story]);
  await write(outlets, rows.outlets);
  await write(sources, rows.sources);
  await write(readings, rows.readings);
  await write(facts, rows.facts);
  await write(positions, rows.positions);
  await write(claims, rows.claims);
  await write(claimLinks, rows.links);
  await write(contradictions, rows.contradictions);
  await write(verdicts, rows.verdicts);
  await write(auditEvents, rows.events);
  return rows.story.id;
}
