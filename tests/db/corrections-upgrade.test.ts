import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { database, openClient } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { undoCorrection } from "@/lib/operations/undo-correction";
import { temporaryFolder } from "@/tests/db/temporary-database";

const FOLDER = join(process.cwd(), "db", "migrations");

/** The migrations as they were before corrections were kept: up to the one that makes their table. */
function earlierMigrations(): string {
  const folder = join(temporaryFolder(), "migrations");
  mkdirSync(join(folder, "meta"), { recursive: true });
  cpSync(FOLDER, folder, { recursive: true });
  const journal = JSON.parse(readFileSync(join(FOLDER, "meta", "_journal.json"), "utf8"));
  const makes = (tag: string) =>
    readFileSync(join(FOLDER, `${tag}.sql`), "utf8").includes("CREATE TABLE `corrections`");
  const at = journal.entries.findIndex(({ tag }: { tag: string }) => makes(tag));
  const entries = journal.entries.slice(0, at);
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ ...journal, entries }));
  return folder;
}

it("links that people made before become acts that can be undone, and the questions that they worded stay theirs", async () => {
  const url = `file:${join(temporaryFolder(), "old.db")}`;
  await migrateDatabase(url, earlierMigrations());
  const client = openClient(url);
  const now = "2031-03-05T10:00:00.000Z";
  await client.executeMultiple(`
    insert into stories (id, title, created_at, created_by) values ('story_1', 'Storm', '${now}', 'Ada');
    insert into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('src_1', 'story_1', 'Ten boats sank.', 'x', 15, '${now}', 'Ada');
    insert into claims values ('claim_1', 'story_1', 'src_1', 0, 15, 'Ten boats sank.', '{"start":0,"end":15}', '[]', 'asserted', 'affirmed', '[]', '[]', '[]', '[]', '[]', '{}', 0.5, 'machine', null);
    insert into facts values ('fact_1', 'story_1', 'event', 'Boats', 'single-source', 1, 'machine', '${now}', null);
    insert into facts values ('fact_2', 'story_1', 'event', 'Ada’s question', 'single-source', 1, 'person', '${now}', null);
    insert into claim_links values ('link_1', 'story_1', 'claim_1', 'fact_1', null, 'machine', null, '${now}', '${now}');
    insert into claim_links values ('link_2', 'story_1', 'claim_1', 'fact_2', null, 'person', 'Ada', '${now}', null);
  `);
  client.close();

  await migrateDatabase(url);
  const db = database(url);
  const rows = openClient(url);
  const statements = await rows.execute("select id, statement_by from facts order by id");
  expect(statements.rows.map((row) => [row.id, row.statement_by])).toEqual([
    ["fact_1", "machine"],
    ["fact_2", "person"],
  ]);
  await undoCorrection({ db, actor: { name: "Ruth" } }, { storyId: "story_1", correctionId: "corr_2" });
  const live = await rows.execute("select fact_id, by from claim_links where retired_at is null");
  expect(live.rows.map((row) => [row.fact_id, row.by])).toEqual([["fact_1", "machine"]]);
  rows.close();
  await db.close();
});

it.each([
  ["a correction’s kind", "update corrections set kind = 'fact-split'"],
  ["a correction undone twice", "update corrections set undone_at = 'later'"],
  ["a correction’s deletion", "delete from corrections"],
  ["whose act a link is", "update claim_links set correction_id = null"],
])("the store refuses to change %s", async (_, statement) => {
  const url = `file:${join(temporaryFolder(), "guarded.db")}`;
  await migrateDatabase(url);
  const client = openClient(url);
  await client.executeMultiple(`
    insert into stories (id, title, created_at, created_by) values ('story_1', 'Storm', 'now', 'Ada');
    insert into sources (id, story_id, text, sha256, chars, added_at, added_by) values ('src_1', 'story_1', 'Ten boats sank.', 'x', 15, 'now', 'Ada');
    insert into claims values ('claim_1', 'story_1', 'src_1', 0, 15, 'Ten boats sank.', '{}', '[]', 'asserted', 'affirmed', '[]', '[]', '[]', '[]', '[]', '{}', 0.5, 'machine', null, null);
    insert into corrections (id, story_id, kind, actor, created_at, undone_at) values ('corr_1', 'story_1', 'claims-moved', 'Ada', 'now', 'now');
    insert into claim_links (id, story_id, claim_id, by, created_at, correction_id) values ('link_1', 'story_1', 'claim_1', 'person', 'now', 'corr_1');
  `);
  await expect(client.execute(statement)).rejects.toThrow(/keeps what it says|undone/);
  client.close();
});
