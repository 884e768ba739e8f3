import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "@/db/client";
import { facts } from "@/db/schema/facts";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import { stories } from "@/db/schema/stories";

/** Something that the palette can go to. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
}

/** What the palette offers for some words. */
export interface PaletteEntries {
  readonly facts: readonly PaletteEntry[];
  readonly sources: readonly PaletteEntry[];
  readonly stories: readonly PaletteEntry[];
}

/** How many of each kind: more than a screen's worth is a search. */
const MOST = 8;

/**
 * Stories, and within one story its facts and sources, whose name has every word of `words` in it, any case. Without words,
 * the latest stories alone.
 */
export async function palette({ read }: Database, words: string, storyId: string | null): Promise<PaletteEntries> {
  const found = await read
    .select({ id: stories.id, label: stories.title })
    .from(stories)
    .where(has(words, stories.title))
    .orderBy(desc(stories.createdAt))
    .limit(MOST);
  if (storyId === null || words.trim() === "") return { facts: [], sources: [], stories: found };
  const name = sql<string>`coalesce(${outlets.name}, 'Unnamed outlet') || coalesce(': ' || ${sources.title}, '')`;
  return {
    stories: found,
    facts: await read
      .select({ id: facts.id, label: facts.statement })
      .from(facts)
      .where(and(eq(facts.storyId, storyId), isNull(facts.retiredAt), has(words, facts.statement)))
      .orderBy(sql`${facts.status} = 'disputed' desc`, desc(facts.origins))
      .limit(MOST),
    sources: await read
      .select({ id: sources.id, label: name })
      .from(sources)
      .leftJoin(outlets, eq(sources.outletId, outlets.id))
      .where(and(eq(sources.storyId, storyId), has(words, name)))
      .orderBy(sources.addedAt)
      .limit(MOST),
  };
}

function has(words: string, text: SQLiteColumn | SQL): SQL | undefined {
  const each = words.split(/\s+/).filter((word) => word !== "");
  return and(...each.map((word) => sql`instr(lower(${text}), ${word.toLowerCase()}) > 0`));
}
