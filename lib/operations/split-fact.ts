import { z } from "zod";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { insertFact, question, requireClaims, seenClaims } from "@/lib/operations/move-claims";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { linksOn, putClaims, refuseUnseenMoves } from "@/lib/operations/put-claims";
import { requireOpenFact } from "@/lib/operations/require-open-fact";

export const splitFactInput = z.object({
  storyId: z.string(),
  factId: z.string(),
  /** The claims that answer another question. */
  claims: seenClaims,
  question,
});

/**
 * Splits a fact that holds two questions: the chosen claims go to a new fact with a question of its own. An analysis keeps to it.
 *
 * Refuses: "conflict" where one of them no longer stands on the fact, where another editor moved one in the meantime, or where the fact
 * was merged away; "invalid" where none would be left; "not-found".
 */
export async function splitFact(
  context: OperationContext,
  input: z.input<typeof splitFactInput>,
): Promise<{ readonly correctionId: string; readonly factId: string }> {
  const { storyId, factId, claims: seen, question: statement } = parseInput(splitFactInput, input);
  return commitChange(context, async (change) => {
    const { tx } = change;
    const from = await requireOpenFact(tx, storyId, factId);
    const chosen = await requireClaims(
      tx,
      storyId,
      seen.map(({ claimId }) => claimId),
    );
    await refuseUnseenMoves(tx, seen);
    const standing = new Set((await linksOn(tx, factId)).map(({ claimId }) => claimId));
    if (!chosen.every(({ id }) => standing.has(id)))
      throw new OperationError("conflict", "One of these claims no longer stands on this question.", { factId });
    if (chosen.length === standing.size)
      throw new OperationError("invalid", "Leave at least one claim; to change the question alone, edit it.", {
        factId,
      });
    const made = await insertFact(change, storyId, chosen, statement);
    const correctionId = await beginCorrection(
      change,
      storyId,
      "fact-split",
      { factId: made.id, otherFactId: from.id },
      { claims: chosen.length, question: statement, from: from.statement },
    );
    const place = { factId: made.id, positionId: null, mergedFromId: null };
    await putClaims(
      change,
      storyId,
      correctionId,
      chosen.map(({ id }) => ({ claimId: id, ...place })),
    );
    return { correctionId, factId: made.id };
  });
}
