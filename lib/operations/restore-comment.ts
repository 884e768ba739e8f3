import { eq } from "drizzle-orm";
import type { z } from "zod";
import { comments } from "@/db/schema/comments";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { removeCommentInput, requireComment } from "@/lib/operations/remove-comment";

/**
 * Undoes the removal of one's own comment.
 *
 * Refuses: "conflict" where it was not removed, "invalid" where another editor wrote it, "not-found".
 */
export async function restoreComment(
  context: OperationContext,
  input: z.input<typeof removeCommentInput>,
): Promise<{ readonly factId: string }> {
  const { storyId, commentId } = parseInput(removeCommentInput, input);
  return commitChange(context, async ({ tx, actor, record }) => {
    const comment = await requireComment(tx, storyId, commentId, actor);
    if (comment.removedAt === null) throw new OperationError("conflict", "This comment is not removed.", { commentId });
    await tx.update(comments).set({ removedAt: null }).where(eq(comments.id, commentId));
    await record(storyId, "comment.restored", comment.factId, { commentId });
    return { factId: comment.factId };
  });
}
