import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { comments } from "@/db/schema/comments";
import { mentions } from "@/db/schema/mentions";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";

export const seeMentionsInput = z.object({
  storyId: z.string(),
  /** Those on this fact; null for all of the story's. */
  factId: z.string().nullable(),
});

/**
 * Marks what calls the editor by name as seen. It changes nothing that others see, so the log has no event for it.
 *
 * @returns how many were new.
 */
export async function seeMentions(
  context: OperationContext,
  input: z.input<typeof seeMentionsInput>,
): Promise<{ readonly seen: number }> {
  const { storyId, factId } = parseInput(seeMentionsInput, input);
  return commitChange(context, async ({ tx, at, actor }) => {
    const here = tx
      .select({ id: comments.id })
      .from(comments)
      .where(and(eq(comments.storyId, storyId), factId === null ? undefined : eq(comments.factId, factId)));
    const { rowsAffected } = await tx
      .update(mentions)
      .set({ seenAt: at })
      .where(and(eq(mentions.name, actor), isNull(mentions.seenAt), inArray(mentions.commentId, here)));
    return { seen: rowsAffected };
  });
}
