import { existsSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { DatabaseBusyError, isBusy } from "@/db/busy-error";
import { database, filePath, LOCK_TIMEOUT } from "@/db/client";
import { outlets } from "@/db/schema/outlets";
import { temporaryDatabase, temporaryFolder } from "@/tests/db/temporary-database";

const row = (id: string) => ({ id, name: id, folded: id });

function signal(): [Promise<void>, () => void] {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return [told, tell];
}

describe("database", () => {
  it("opens nothing until it is used", async () => {
    const path = join(temporaryFolder(), "deep", "lazy.db");
    const db = database(`file:${path}`);
    expect(existsSync(path)).toBe(false);
    await db.write((tx) => tx.run(sql`select 1`));
    expect(existsSync(path)).toBe(true);
    await db.close();
  });

  it("is one for a URL, however often the module is loaded", async () => {
    const db = await temporaryDatabase();
    vi.resetModules();
    const again = await import("@/db/client");
    expect(again.database).not.toBe(database);
    expect(again.database(db.url)).toBe(db);
  });

  it("writes one after the other, in the order asked for", async () => {
    const db = await temporaryDatabase();
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        db.write(async (tx) => {
          await new Promise((resolve) => setTimeout(resolve, index % 3));
          await tx.insert(outlets).values(row(`o${index}`));
          order.push(index);
        }),
      ),
    );
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(await db.read.$count(outlets)).toBe(50);
  });

  it("keeps nothing of a write that fails, and goes on with the next", async () => {
    const db = await temporaryDatabase();
    const failing = db.write(async (tx) => {
      await tx.insert(outlets).values(row("half"));
      throw new Error("changed my mind");
    });
    const next = db.write((tx) => tx.insert(outlets).values(row("whole")));
    await expect(failing).rejects.toThrow("changed my mind");
    await next;
    expect(await db.read.select({ id: outlets.id }).from(outlets)).toEqual([{ id: "whole" }]);
  });

  it("lets readers read what is committed while a write is open", async () => {
    const db = await temporaryDatabase();
    const [written, tell] = signal();
    const [seen, goOn] = signal();
    const write = db.write(async (tx) => {
      await tx.insert(outlets).values(row("open"));
      tell();
      await seen;
    });
    await written;
    expect(await db.read.$count(outlets)).toBe(0);
    goOn();
    await write;
    expect(await db.read.$count(outlets)).toBe(1);
  });

  it("refuses a write or a read of its own inside a write", async () => {
    const db = await temporaryDatabase();
    await expect(db.write(() => db.write(async () => 1))).rejects.toThrow("write inside a write");
    await expect(db.write(async () => db.read.$count(outlets))).rejects.toMatchObject({
      cause: { message: expect.stringContaining("read through its transaction") },
    });
    expect(await db.write(async (tx) => tx.$count(outlets))).toBe(0);
  });

  it("waits for locks, keeps a write-ahead log and syncs each commit to disk, on every connection", async () => {
    const db = await temporaryDatabase();
    const pragmas = sql`select (select timeout from pragma_busy_timeout) as timeout, (select synchronous from pragma_synchronous) as synchronous, (select journal_mode from pragma_journal_mode) as journal, (select foreign_keys from pragma_foreign_keys) as keys`;
    const expected = { timeout: LOCK_TIMEOUT, synchronous: 2, journal: "wal", keys: 1 };
    expect(await db.write((tx) => tx.get(pragmas))).toEqual(expected);
    let attempts = 0;
    const afterLock = await db.write(async (tx) => {
      if (attempts++ === 0) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
      return tx.get(pragmas);
    });
    expect(attempts).toBe(2);
    expect(afterLock).toEqual(expected);
  });

  it("runs a write again after a lock, and keeps it once", async () => {
    const db = await temporaryDatabase();
    let attempts = 0;
    await db.write(async (tx) => {
      await tx.insert(outlets).values(row("once"));
      if (attempts++ === 0) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
    });
    expect(await db.read.$count(outlets)).toBe(1);
  });

  it("refuses loudly when the lock stays, and the next write counts", { timeout: 30_000 }, async () => {
    const db = await temporaryDatabase();
    const other = createClient({ url: db.url });
    const held = await other.transaction("write");
    const refused = db.write((tx) => tx.insert(outlets).values(row("refused")));
    await expect(refused).rejects.toThrow(DatabaseBusyError);
    await held.rollback();
    await db.write((tx) => tx.insert(outlets).values(row("kept")));
    expect((await other.execute("select id from outlets")).rows.map((one) => one.id)).toEqual(["kept"]);
    other.close();
  });
});

describe("isBusy", () => {
  const coded = (code: string) => Object.assign(new Error(code), { code });
  it.each([
    [coded("SQLITE_BUSY"), true],
    [coded("SQLITE_BUSY_SNAPSHOT"), true],
    [coded("SQLITE_LOCKED"), true],
    [new Error("query failed", { cause: coded("SQLITE_BUSY") }), true],
    [coded("SQLITE_CONSTRAINT"), false],
    [new Error("database is locked"), false],
    ["SQLITE_BUSY", false],
  ])("%s → %s", (error, busy) => {
    expect(isBusy(error)).toBe(busy);
  });
});

describe("filePath", () => {
  it.each([
    ["file:var/a.db", "var/a.db"],
    ["file:/srv/a.db", "/srv/a.db"],
    ["file:///srv/a.db?mode=rw", "/srv/a.db"],
    ["file::memory:", null],
    ["libsql://db.example.org", null],
  ])("%s → %s", (url, path) => {
    expect(filePath(url)).toBe(path);
  });
});
