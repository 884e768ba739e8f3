import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { outlets } from "@/db/schema/outlets";
import { stories } from "@/db/schema/stories";

/** What a search can be narrowed to. */
export interface SearchChoices {
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly outlets: readonly string[];
}

/** Longer lists are no choice any more. */
const OFFERED = 200;

/** The desk's latest stories, and its outlets by name. */
export async function searchChoices({ read }: Database): Promise<SearchChoices> {
  const names = await read.select({ name: outlets.name }).from(outlets).orderBy(outlets.folded).limit(OFFERED);
  return {
    stories: await read
      .select({ id: stories.id, title: stories.title })
      .from(stories)
      .orderBy(sql`rowid desc`)
      .limit(OFFERED),
    outlets: names.map(({ name }) => name),
  };
}
