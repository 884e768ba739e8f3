import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type FactRow, facts } from "@/db/schema/facts";
import { type StoryRow, stories } from "@/db/schema/stories";
import { OperationError } from "@/lib/operations/operation-error";

/** The story; refuses with "not-found". */
export async function requireStory(tx: Transaction, storyId: string): Promise<StoryRow> {
  const story = await tx.select().from(stories).where(eq(stories.id, storyId)).get();
  if (story === undefined) throw new OperationError("not-found", "There is no such story.", { storyId });
  return story;
}

/** The fact, of this story; refuses with "not-found". */
export async function requireFact(tx: Transaction, storyId: string, factId: string): Promise<FactRow> {
  const fact = await tx
    .select()
    .from(facts)
    .where(and(eq(facts.id, factId), eq(facts.storyId, storyId)))
    .get();
  if (fact === undefined) throw new OperationError("not-found", "The story has no such fact.", { storyId, factId });
  return fact;
}

/** Marks that what the story's links depend on has changed, so that the next analysis links anew. */
export async function advanceRevision(tx: Transaction, storyId: string): Promise<void> {
  await tx
    .update(stories)
    .set({ revision: sql`${stories.revision} + 1` })
    .where(eq(stories.id, storyId));
}
