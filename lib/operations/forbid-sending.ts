import { eq } from "drizzle-orm";
import { z } from "zod";
import { stories } from "@/db/schema/stories";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { requireStory } from "@/lib/operations/require-row";

export const forbidSendingInput = z.object({ storyId: z.string(), neverSend: z.boolean() });

/**
 * Keeps a story from the desk's model, or lets the model see it again. What was sent before can't be taken back, and what the
 * model proposed stays.
 *
 * Refuses: "not-found".
 */
export async function forbidSending(
  context: OperationContext,
  input: z.input<typeof forbidSendingInput>,
): Promise<{ readonly neverSend: boolean }> {
  const { storyId, neverSend } = parseInput(forbidSendingInput, input);
  return commitChange(context, async ({ tx, record }) => {
    const story = await requireStory(tx, storyId);
    if (story.neverSend !== neverSend) {
      await tx.update(stories).set({ neverSend }).where(eq(stories.id, storyId));
      await record(storyId, neverSend ? "story.sending-forbidden" : "story.sending-allowed", null);
    }
    return { neverSend };
  });
}
