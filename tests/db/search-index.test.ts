import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { temporaryDatabase } from "@/tests/db/temporary-database";

const SEED = [
  "insert into stories (id, title, created_at, created_by) values ('s', 'Storm at Velm', '2031', 'Ada')",
  "insert into sources (id, story_id, title, text, sha256, chars, added_at, added_by) values ('a', 's', 'Boats lost', 'Nine boats sank. A café closed.', 'h', 31, '2031', 'Ada')",
  `insert into claims (id, story_id, source_id, start, "end", quote, sentence, attribution, modality, polarity, quantities, times, places, actors, focus, answer, check_worthiness, origin)
   values ('c', 's', 'a', 0, 16, 'Nine boats sank.', '{}', '[]', 'asserted', 'affirmed', '[]', '[]', '[]', '[]', '[]', '{}', 0.5, 'machine')`,
  "insert into facts (id, story_id, type, statement, status, origins, made_by, created_at) values ('f', 's', 'quantity', 'Boats that sank', 'disputed', 1, 'machine', '2031')",
];
const INDEXES = ["stories", "facts", "claims", "sources"] as const;

async function deskAfter(...statements: readonly string[]): Promise<Database> {
  const db = await temporaryDatabase();
  await db.write(async (tx) => {
    for (const statement of [...SEED, ...statements]) await tx.run(sql.raw(statement));
  });
  return db;
}

async function found(db: Database, table: (typeof INDEXES)[number], word: string): Promise<number> {
  const index = sql.identifier(`${table}_search`);
  const row = await db.read
    .select({ count: sql<number>`count(*)` })
    .from(sql`${index}`)
    .where(sql`${index} match ${word}`)
    .get();
  return row === undefined ? 0 : row.count;
}

describe("the search index", () => {
  it.each([
    ["a story's title", [], "stories", "velm", 1],
    ["a claim's quote", [], "claims", "boats", 1],
    ["a source's text without its accents", [], "sources", "cafe", 1],
    ["a source's title", [], "sources", "lost", 1],
    ["a fact's statement", [], "facts", "sank", 1],
    ["a fact's new statement", ["update facts set statement = 'Ships that sank'"], "facts", "ships", 1],
    ["nothing by a fact's old statement", ["update facts set statement = 'Ships that sank'"], "facts", "boats", 0],
    ["no retired claim", ["update claims set retired_at = '2032'"], "claims", "boats", 0],
    [
      "a claim that came back",
      ["update claims set retired_at = '2032'", "update claims set retired_at = null"],
      "claims",
      "boats",
      1,
    ],
    ["no retired fact", ["update facts set retired_at = '2032'"], "facts", "sank", 0],
    [
      "a fact that came back under another statement",
      ["update facts set retired_at = '2032'", "update facts set retired_at = null, statement = 'Ships'"],
      "facts",
      "ships",
      1,
    ],
    ["no deleted fact", ["delete from facts"], "facts", "sank", 0],
    ["a story's new title", ["update stories set title = 'Calm'"], "stories", "storm", 0],
    ["a source's new title", ["update sources set title = 'Ships lost'"], "sources", "ships", 1],
  ] as const)("finds %s, and holds what its tables hold", async (_, statements, table, word, count) => {
    const db = await deskAfter(...statements);
    expect(await found(db, table, word)).toBe(count);
    for (const name of INDEXES)
      await db.write((tx) =>
        tx.run(sql.raw(`insert into ${name}_search (${name}_search, rank) values ('integrity-check', 1)`)),
      );
  });

  it("is checked against its tables: what is missing from it is told", async () => {
    const db = await deskAfter(
      "insert into claims_search (claims_search, rowid, quote) values ('delete', 1, 'Nine boats sank.')",
    );
    await expect(
      db.write((tx) =>
        tx.run(sql.raw("insert into claims_search (claims_search, rank) values ('integrity-check', 1)")),
      ),
    ).rejects.toThrow();
  });
});
