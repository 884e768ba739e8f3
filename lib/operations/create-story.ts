import { z } from "zod";
import { newId } from "@/db/new-id";
import { stories } from "@/db/schema/stories";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";

export const createStoryInput = z.object({
  title: z.string().trim().min(1, "A story needs a title.").max(300, "The title is longer than 300 characters."),
});

/** Opens an empty story. */
export async function createStory(
  context: OperationContext,
  input: z.input<typeof createStoryInput>,
): Promise<{ readonly storyId: string }> {
  const { title } = parseInput(createStoryInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    const storyId = newId("story");
    await tx.insert(stories).values({ id: storyId, title, createdAt: at, createdBy: context.actor.name });
    await record(storyId, "story.created", null, { title });
    return { storyId };
  });
}
