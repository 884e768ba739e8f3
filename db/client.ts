import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, createClient } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { DatabaseBusyError, isBusy } from "@/db/busy-error";
import { Mutex } from "@/db/mutex";

/** How long SQLite waits for another process's lock, in ms. The file client is synchronous: the whole process waits. */
export const LOCK_TIMEOUT = 5000;

/** How often a write or read is tried against a lock before it is refused. */
export const ATTEMPTS = 2;

/** Reads alone: what writes goes through `write`. */
export type Reader = Pick<LibSQLDatabase, "select" | "selectDistinct" | "$count">;

/** An open write transaction. */
export type Transaction = Parameters<Parameters<LibSQLDatabase["transaction"]>[0]>[0];

/** The one way to the database. */
export interface Database {
  readonly url: string;
  /** Reads what is committed. Not to be used inside `write`, where `tx` reads. */
  readonly read: Reader;
  /**
   * Runs `work` in a write transaction of its own, after all writes that were asked for earlier, and commits it. When the
   * promise resolves, the change is on disk. When it rejects, nothing was kept: `work`'s own error, or DatabaseBusyError
   * where another process held the lock throughout. `work` may run again after a lock, so it must change nothing else.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Closes both clients, after the writes that are under way. */
  close(): Promise<void>;
}

/** Where the data lives: DATABASE_URL, or a file in the project's own folder. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL ?? "file:var/variorum.db";
}

/**
 * The process's only Database for a URL. Opens nothing until it is first used. It hangs on `globalThis` because a bundler may
 * load this module several times, and a second writer in one process would wait for the first one forever.
 */
export function database(url: string = databaseUrl()): Database {
  const known = register().get(url);
  if (known !== undefined) return known;
  const made = makeDatabase(url);
  register().set(url, made);
  return made;
}

const REGISTER = Symbol.for("variorum.databases");

function register(): Map<string, Database> {
  const holder: typeof globalThis & { [REGISTER]?: Map<string, Database> } = globalThis;
  holder[REGISTER] ??= new Map();
  return holder[REGISTER];
}

/**
 * Opens one client with a single connection, so that what is set on it stays set and a forgotten transaction is refused
 * loudly. A file's folder is made where it is missing.
 */
export function openClient(url: string): Client {
  const path = filePath(url);
  if (path !== null) mkdirSync(dirname(path), { recursive: true });
  const authToken = process.env.DATABASE_AUTH_TOKEN;
  return createClient({ url, authToken, timeout: LOCK_TIMEOUT, concurrency: path === null ? 20 : 1 });
}

/** The path that a `file:` URL names, null for a server's URL or for memory. */
export function filePath(url: string): string | null {
  if (!url.startsWith("file:") || url.includes(":memory:")) return null;
  const path = url.slice("file:".length).replace(/\?.*$/, "");
  return path.startsWith("//") ? path.replace(/^\/\/[^/]*/, "") : path;
}

/**
 * A statement that met a lock is never finalised, and keeps its connection in a transaction that nothing commits: later
 * writes on it seem to succeed and are lost. So the connection is thrown away before anything else is tried.
 */
async function throughLocks<T>(client: Client, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await client.reconnect();
      if (tried === ATTEMPTS) throw new DatabaseBusyError(ATTEMPTS, { cause: error });
      await sleep(50 * tried);
    }
  }
}

function makeDatabase(url: string): Database {
  const mutex = new Mutex();
  const inside = new AsyncLocalStorage<true>();
  let writer: { client: Client; orm: LibSQLDatabase } | null = null;
  let reader: { client: Client; orm: LibSQLDatabase } | null = null;

  const openWriter = async () => {
    const client = openClient(url);
    if (filePath(url) !== null) await throughLocks(client, () => client.execute("PRAGMA journal_mode = WAL"));
    return { client, orm: drizzle(client) };
  };
  const openReader = () => {
    const client = openClient(url);
    const execute = client.execute.bind(client);
    const guarded: Client["execute"] = (statement: Parameters<Client["execute"]>[0]) => {
      if (inside.getStore()) throw new Error("Inside a write, read through its transaction.");
      return throughLocks(client, () => execute(statement));
    };
    client.execute = guarded;
    return { client, orm: drizzle(client) };
  };

  return {
    url,
    get read() {
      reader ??= openReader();
      return reader.orm;
    },
    write(work) {
      if (inside.getStore()) throw new Error("A write inside a write would wait for itself; pass its transaction on.");
      return mutex.run(async () => {
        writer ??= await openWriter();
        const { client, orm } = writer;
        return throughLocks(client, () => inside.run(true, () => orm.transaction(work)));
      });
    },
    close() {
      return mutex.run(async () => {
        register().delete(url);
        reader?.client.close();
        writer?.client.close();
        reader = writer = null;
      });
    },
  };
}
