import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { type CommentRow, comments } from "@/db/schema/comments";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

export const removeCommentInput = z.object({ storyId: z.string(), commentId: z.string() });

/**
 * Takes one's own comment back, and with it whom it called. It can be restored.
 *
 * Refuses: "invalid" where another editor wrote it, "conflict" where it was removed before, "not-found".
 */
export async function removeComment(
  context: OperationContext,
  input: z.input<typeof removeCommentInput>,
): Promise<{ readonly factId: string }> {
  const { storyId, commentId } = parseInput(removeCommentInput, input);
  return commitChange(context, async ({ tx, at, actor, record }) => {
    const comment = await requireComment(tx, storyId, commentId, actor);
    if (comment.removedAt !== null)
      throw new OperationError("conflict", "This comment was removed before.", { commentId });
    await tx.update(comments).set({ removedAt: at }).where(eq(comments.id, commentId));
    await record(storyId, "comment.removed", comment.factId, { commentId });
    return { factId: comment.factId };
  });
}

/** The comment, of this story and by this editor; refuses with "not-found" or "invalid". */
export async function requireComment(
  tx: Transaction,
  storyId: string,
  commentId: string,
  actor: string,
): Promise<CommentRow> {
  const comment = await tx
    .select()
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.storyId, storyId)))
    .get();
  if (comment === undefined) throw new OperationError("not-found", "The story has no such comment.", { commentId });
  if (comment.actor !== actor)
    throw new OperationError("invalid", `${comment.actor} wrote this comment, and alone can take it back.`, {
      commentId,
    });
  return comment;
}
