import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { stories } from "@/db/schema/stories";

/** A story's title, for a page's own; null where there is no such story. */
export async function storyTitle({ read }: Database, storyId: string): Promise<string | null> {
  const story = await read.select({ title: stories.title }).from(stories).where(eq(stories.id, storyId)).get();
  return story === undefined ? null : story.title;
}
