import { z } from "zod";
import { newId } from "@/db/new-id";
import { stories } from "@/db/schema/stories";
import { type Change, commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";

export const createStoryInput = z.object({
  title: z.string().trim().min(1, "A story needs a title.").max(300, "The title is longer than 300 characters."),
});

/** Opens an empty story. */
export async function createStory(
  context: OperationContext,
  input: z.input<typeof createStoryInput>,
): Promise<{ readonly storyId: string }> {
  const { title } = parseInput(createStoryInput, input);
  return commitChange(context, async (change) => ({ storyId: await insertStory(change, title) }));
}

/** Writes an empty story and its audit event. */
export async function insertStory({ tx, at, actor, record }: Change, title: string): Promise<string> {
  const id = newId("story");
  await tx.insert(stories).values({ id, title, createdAt: at, createdBy: actor });
  await record(id, "story.created", null, { title });
  return id;
}
