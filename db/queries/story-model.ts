import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { modelSpending, type SpentTokens } from "@/db/queries/model-spending";
import { stories } from "@/db/schema/stories";

/** What a model has to do with a story. */
export interface StoryModel {
  readonly neverSend: boolean;
  /** The model that took part in the links as they stand; null where the rules linked alone. */
  readonly linkedWith: string | null;
  /** What it gave no answer about at the last analysis; null where nothing is wanting. */
  readonly notice: string | null;
  readonly spent: SpentTokens;
}

/** Null where there is no such story. */
export async function storyModel(db: Database, storyId: string, at: Date = new Date()): Promise<StoryModel | null> {
  const story = await db.read
    .select({ neverSend: stories.neverSend, linkedWith: stories.linkedWith, notice: stories.modelNotice })
    .from(stories)
    .where(eq(stories.id, storyId))
    .get();
  if (story === undefined) return null;
  return { ...story, spent: (await modelSpending(db, storyId, at)).story };
}
