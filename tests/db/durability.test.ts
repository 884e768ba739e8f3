import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Database, database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { outlets } from "@/db/schema/outlets";
import { startChild } from "@/tests/db/child-process";
import { temporaryDatabase, temporaryFolder } from "@/tests/db/temporary-database";

async function rowsOf(db: Database): Promise<Set<string>> {
  const rows = await db.read.select({ id: outlets.id }).from(outlets);
  return new Set(rows.map((row) => row.id));
}

async function integrity(db: Database): Promise<string | undefined> {
  return (await db.write((tx) => tx.get<{ integrity_check: string }>(sql`pragma integrity_check`))).integrity_check;
}

describe("acknowledged writes are there", () => {
  it("when two processes write 2,000 rows each", { timeout: 60_000 }, async () => {
    const db = await temporaryDatabase();
    const children = ["a", "b"].map((prefix) => startChild("write-rows.ts", db.url, prefix, "2000"));
    expect(await Promise.all(children.map((child) => child.ended()))).toEqual([0, 0]);
    const acknowledged = children.flatMap((child) => child.lines());
    expect(acknowledged).toHaveLength(4000);
    const rows = await rowsOf(db);
    expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
  });

  it("when a process is killed in the middle of its writes", { timeout: 60_000 }, async () => {
    const db = await temporaryDatabase();
    const child = startChild("write-rows.ts", db.url, "k", "1000000");
    await child.printed(300);
    child.process.kill("SIGKILL");
    expect(await child.ended()).toBeNull();
    const acknowledged = child.lines();
    expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    const rows = await rowsOf(db);
    expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
    expect(await integrity(db)).toBe("ok");
  });

  it("after a lock that outlasted the timeout, though the process is killed then", { timeout: 60_000 }, async () => {
    const db = await temporaryDatabase();
    const holder = startChild("hold-lock.ts", db.url);
    await holder.printed(1);
    const writer = startChild("write-through-lock.ts", db.url);
    await writer.printed(1);
    expect(writer.lines()).toEqual(["refused"]);

    holder.process.stdin?.write("\n");
    expect(await holder.ended()).toBe(0);
    writer.process.stdin?.write("\n");
    await writer.printed(201);
    writer.process.kill("SIGKILL");
    expect(await writer.ended()).toBeNull();

    const rows = await rowsOf(db);
    const acknowledged = writer.lines().slice(1);
    expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
    expect(rows.has("holder")).toBe(true);
    expect(rows.has("against the lock")).toBe(false);
  });
});

describe("migrateDatabase", () => {
  it("lets several processes migrate one new file at once", { timeout: 60_000 }, async () => {
    const url = `file:${join(temporaryFolder(), "new", "shared.db")}`;
    const children = [1, 2, 3].map(() => startChild("migrate.ts", url));
    expect(await Promise.all(children.map((child) => child.ended()))).toEqual([0, 0, 0]);
    await migrateDatabase(url);
    const db = database(url);
    expect(await rowsOf(db)).toEqual(new Set());
    await db.close();
  });
});
