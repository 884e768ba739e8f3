import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { type Database, database, databaseUrl, filePath, openClient } from "@/db/client";

/** Where `drizzle-kit generate` puts the migrations; the process runs in the project's folder. */
const FOLDER = join(process.cwd(), "db", "migrations");

/** Two processes that start at once both see the same migration missing; the one that comes second finds it done. */
const ATTEMPTS = 3;

/** Brings the database up to date. Safe to run from several processes at once, and again at every start. */
export async function migrateDatabase(url: string = databaseUrl(), folder: string = FOLDER): Promise<void> {
  for (let tried = 1; ; tried++) {
    const client = openClient(url);
    try {
      if (filePath(url) !== null) await client.execute("PRAGMA journal_mode = WAL");
      await migrate(drizzle(client), { migrationsFolder: folder });
      return;
    } catch (error) {
      if (tried === ATTEMPTS) throw error;
      await sleep(100 * tried);
    } finally {
      client.close();
    }
  }
}

const READY = Symbol.for("variorum.migrated");

/** The database, up to date: migrates it on the first call in this process. What each surface starts with. */
export async function openDatabase(url: string = databaseUrl()): Promise<Database> {
  const holder: typeof globalThis & { [READY]?: Map<string, Promise<void>> } = globalThis;
  holder[READY] ??= new Map();
  const ready = holder[READY];
  let migrated = ready.get(url);
  if (migrated === undefined) {
    migrated = migrateDatabase(url);
    ready.set(url, migrated);
    migrated.catch(() => ready.delete(url));
  }
  await migrated;
  return database(url);
}
