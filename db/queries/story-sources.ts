import { eq, sql } from "drizzle-orm";
import type { Database, Reader } from "@/db/client";
import { rememberByStory } from "@/db/queries/remembered";
import { claimsState } from "@/db/queries/story-evidence";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import { stories } from "@/db/schema/stories";
import { byPublication } from "@/lib/review/fold-copies";

/** A source in the story's list. */
export interface StorySource {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly chars: number;
  readonly sha256: string;
  readonly addedAt: string;
  readonly addedBy: string;
  /** The version that it replaces, and the one that replaces it. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  /** The source whose text it carries. */
  readonly copyOf: { readonly id: string; readonly outlet: string | null } | null;
  readonly claims: number;
  readonly unread: boolean;
}

export interface StorySources {
  readonly story: { readonly id: string; readonly title: string };
  /** By publication, undated ones last, then as they were added. */
  readonly sources: readonly StorySource[];
}

const remembered = rememberByStory<readonly StorySource[]>();

/** The sources of a story; null where there is no such story. They are read once for each state of its links. */
export async function storySources(db: Database, storyId: string): Promise<StorySources | null> {
  const story = await db.read
    .select({ id: stories.id, title: stories.title })
    .from(stories)
    .where(eq(stories.id, storyId))
    .get();
  if (story === undefined) return null;
  const state = await claimsState(db, storyId);
  return { story, sources: await remembered(db, storyId, state, () => readSources(db.read, storyId)) };
}

async function readSources(read: Reader, storyId: string): Promise<readonly StorySource[]> {
  const rows = await read
    .select({
      id: sources.id,
      title: sources.title,
      outlet: outlets.name,
      publishedAt: sources.publishedAt,
      url: sources.url,
      language: sources.language,
      chars: sources.chars,
      sha256: sources.sha256,
      addedAt: sources.addedAt,
      addedBy: sources.addedBy,
      replaces: sources.replacesId,
      copyOfId: sources.copyOfId,
      reader: readings.engineVersion,
      claims: sql<number>`(select count(*) from claims where claims.source_id = sources.id and claims.retired_at is null)`,
    })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .leftJoin(readings, eq(readings.sourceId, sources.id))
    .where(eq(sources.storyId, storyId))
    .orderBy(sources.addedAt, sql`${sources}.rowid`);
  const outletOf = new Map(rows.map((row) => [row.id, row.outlet]));
  const replacedBy = new Map(rows.map((row) => [row.replaces, row.id]));
  return rows
    .map(({ copyOfId, reader, ...row }) => ({
      ...row,
      replacedBy: replacedBy.get(row.id) ?? null,
      copyOf: copyOfId === null ? null : { id: copyOfId, outlet: outletOf.get(copyOfId) ?? null },
      unread: reader === null,
    }))
    .toSorted(byPublication);
}
