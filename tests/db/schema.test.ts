import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { temporaryDatabase } from "@/tests/db/temporary-database";

const SEED = [
  "insert into stories (id, title, created_at, created_by) values ('s', 'Storm', '2031', 'Ada')",
  "insert into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('a', 's', 'Nine boats.', 'h', 11, '2031', 'Ada')",
  `insert into claims (id, story_id, source_id, start, "end", quote, sentence, attribution, modality, polarity, quantities, times, places, actors, focus, answer, check_worthiness, origin)
   values ('c', 's', 'a', 0, 11, 'Nine boats.', '{}', '[]', 'asserted', 'affirmed', '[]', '[]', '[]', '[]', '[]', '{}', 0.5, 'machine')`,
  "insert into facts (id, story_id, type, statement, status, origins, made_by, created_at) values ('f', 's', 'quantity', 'Boats', 'disputed', 1, 'machine', '2031')",
  `insert into claim_links (id, story_id, claim_id, fact_id, "by", created_at) values ('l', 's', 'c', 'f', 'machine', '2031')`,
  "insert into verdicts (id, story_id, fact_id, kind, rationale, actor, created_at, basis) values ('v', 's', 'f', 'unproven', 'No count.', 'Ada', '2031', '[]')",
  "insert into comments (id, story_id, fact_id, body, actor, created_at) values ('k', 's', 'f', 'Which list?', 'Ada', '2031')",
  "insert into notes (id, story_id, body, written_at, written_by) values ('n', 's', 'Text', '2031', 'Ada')",
  "insert into audit_events (id, story_id, event, actor, at, detail) values (1, 's', 'story.created', 'Ada', '2031', '{}')",
];

async function seeded(): Promise<Database> {
  const db = await temporaryDatabase();
  await db.write(async (tx) => {
    for (const statement of SEED) await tx.run(sql.raw(statement));
  });
  return db;
}

/** The message of SQLite's own refusal. */
async function refusal(db: Database, statement: string): Promise<string> {
  try {
    await db.write((tx) => tx.run(sql.raw(statement)));
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  }
  return "accepted";
}

describe("what the store never does", () => {
  it.each([
    ["update sources set text = 'Ten boats.'", "a source never changes"],
    ["update sources set sha256 = 'x'", "a source never changes"],
    ["delete from sources", "a source is never deleted"],
    [
      "insert or replace into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('a', 's', 'Ten', 'x', 3, '2031', 'Eve')",
      "never written over",
    ],
    [
      "insert or replace into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('b', 's', 'Ten', 'h', 3, '2031', 'Eve')",
      "never written over",
    ],
    ["update claims set quote = 'Ten boats.'", "a claim keeps its quote"],
    ["update claims set start = 1", "a claim keeps its quote"],
    ["delete from claims", "a claim is retired"],
    ["update claim_links set fact_id = null", "a link keeps what it says"],
    ["delete from claim_links", "a link is retired"],
    [
      `insert into claim_links (id, story_id, claim_id, fact_id, "by", created_at) values ('m', 's', 'c', 'f', 'person', '2031')`,
      "a claim has one live link",
    ],
    [
      `insert or replace into claim_links (id, story_id, claim_id, fact_id, "by", created_at) values ('m', 's', 'c', 'f', 'person', '2031')`,
      "a claim has one live link",
    ],
    ["update verdicts set kind = 'dismissed'", "a verdict never changes"],
    ["update verdicts set rationale = 'Because.'", "a verdict never changes"],
    ["update verdicts set actor = 'Eve'", "a verdict never changes"],
    ["update verdicts set evidence = '{}'", "a verdict never changes"],
    ["update verdicts set dismissal = 'misread'", "a verdict never changes"],
    ["delete from verdicts", "a verdict is never deleted"],
    ["update comments set body = 'Other'", "a comment keeps its words"],
    ["delete from comments", "a comment is removed"],
    [
      "insert or replace into comments (id, story_id, fact_id, body, actor, created_at) values ('k', 's', 'f', 'Other', 'Eve', '2031')",
      "a comment is never written over",
    ],
    [
      "insert into verdicts (id, story_id, fact_id, kind, rationale, actor, created_at, basis) values ('w', 's', 'f', 'disputed', 'Two.', 'Eve', '2031', '[]')",
      "a fact has one live verdict",
    ],
    [
      "insert or replace into verdicts (id, story_id, fact_id, kind, rationale, actor, created_at, basis) values ('v', 's', 'f', 'disputed', 'Two.', 'Eve', '2031', '[]')",
      "a fact has one live verdict",
    ],
    ["update notes set body = 'Other'", "a note is written anew"],
    ["delete from notes", "a note is never deleted"],
    ["update audit_events set actor = 'Eve'", "the log never changes"],
    ["delete from audit_events", "the log is never cut"],
    [
      "insert or replace into audit_events (id, story_id, event, actor, at, detail) values (1, 's', 'story.created', 'Eve', '2031', '{}')",
      "the log is never written over",
    ],
    [
      "insert into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('b', 'nowhere', 'Ten', 'x', 3, '2031', 'Eve')",
      "FOREIGN KEY",
    ],
  ])("%s", async (statement, message) => {
    expect(await refusal(await seeded(), statement)).toContain(message);
  });

  it("lets a verdict be superseded once and retracted once", async () => {
    const db = await seeded();
    expect(await refusal(db, "update verdicts set superseded_by = 'w'")).toBe("accepted");
    expect(await refusal(db, "update verdicts set superseded_by = null")).toContain("superseded once");
    expect(await refusal(db, "update verdicts set retracted_at = '2032'")).toBe("accepted");
    expect(await refusal(db, "update verdicts set retracted_at = null")).toContain("retracted once");
  });

  it("lets a link be retired once", async () => {
    const db = await seeded();
    expect(await refusal(db, "update claim_links set retired_at = '2032'")).toBe("accepted");
    expect(await refusal(db, "update claim_links set retired_at = null")).toContain("stays retired");
  });

  it.each([["verdicts_live"], ["claim_links_live"], ["sources_replaces"], ["positions_letter"]])(
    "has %s as a partial unique index beneath the triggers",
    async (name) => {
      const db = await seeded();
      const index = await db.write((tx) =>
        tx.get<{ sql: string }>(sql`select sql from sqlite_master where name = ${name}`),
      );
      expect(index.sql).toMatch(/^CREATE UNIQUE INDEX .* WHERE /);
    },
  );
});
