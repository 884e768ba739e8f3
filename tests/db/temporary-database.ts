import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Database } from "@/db/client";
import { openDatabase } from "@/db/migrate";

const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A folder of this test's own, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-"));
  cleanups.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated database in a file of this test's own. */
export async function temporaryDatabase(): Promise<Database> {
  const db = await openDatabase(`file:${join(temporaryFolder(), "test.db")}`);
  cleanups.push(() => db.close());
  return db;
}
