import { z } from "zod";
import { newId } from "@/db/new-id";
import { peopleIn } from "@/db/queries/known-people";
import { comments } from "@/db/schema/comments";
import { mentions } from "@/db/schema/mentions";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { requireFact } from "@/lib/operations/require-row";
import { COMMENT_MAX, mentionedIn } from "@/lib/review/comment";

export const addCommentInput = z.object({
  storyId: z.string(),
  factId: z.string(),
  body: z
    .string()
    .trim()
    .min(1, "Write something first.")
    .max(COMMENT_MAX, `A comment has ${COMMENT_MAX} characters at most.`),
  /** Names of people who are at the desk but have changed nothing yet, and so stand in no log. */
  present: z.array(z.string()).default([]),
});

/**
 * Adds a comment to a fact. Everyone whom it calls by "@" and the desk knows is told; calling oneself tells nobody.
 *
 * Refuses: "invalid" where it is empty or too long, "not-found".
 */
export async function addComment(
  context: OperationContext,
  input: z.input<typeof addCommentInput>,
): Promise<{ readonly commentId: string; readonly mentioned: readonly string[] }> {
  const { storyId, factId, body, present } = parseInput(addCommentInput, input);
  return commitChange(context, async ({ tx, at, actor, record }) => {
    await requireFact(tx, storyId, factId);
    const people = new Set([...(await peopleIn(tx)), ...present]);
    const mentioned = mentionedIn(body, [...people]).filter((name) => name !== actor);
    const commentId = newId("comment");
    await tx.insert(comments).values({ id: commentId, storyId, factId, body, actor, createdAt: at });
    if (mentioned.length > 0) await tx.insert(mentions).values(mentioned.map((name) => ({ commentId, name })));
    await record(storyId, "comment.added", factId, { commentId, mentioned: mentioned.join(", ") });
    return { commentId, mentioned };
  });
}
