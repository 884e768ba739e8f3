import { z } from "zod";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { requireClaims, seenClaims } from "@/lib/operations/move-claims";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { liveLink, putClaims, refuseUnseenMoves } from "@/lib/operations/put-claims";
import { requireStory } from "@/lib/operations/require-row";
import { REJECTION_REASONS } from "@/lib/review/correction";

export const removeClaimsInput = z.object({
  storyId: z.string(),
  claims: seenClaims,
  /** Why they are no claims at all; null where they only belong on no fact. */
  notClaims: z.enum(REJECTION_REASONS, "Say why it is no claim.").nullable(),
});

/**
 * Takes claims out of every fact: as claims that answer no question of the story, or as no claims at all, with the reason. They stay
 * out when the story is analysed again.
 *
 * Refuses: "conflict" where they are out already, or where another editor moved one in the meantime; "not-found"; "invalid".
 */
export async function removeClaims(
  context: OperationContext,
  input: z.input<typeof removeClaimsInput>,
): Promise<{ readonly correctionId: string }> {
  const { storyId, claims: seen, notClaims } = parseInput(removeClaimsInput, input);
  return commitChange(context, async (change) => {
    const { tx } = change;
    await requireStory(tx, storyId);
    const removed = await requireClaims(
      tx,
      storyId,
      seen.map(({ claimId }) => claimId),
    );
    await refuseUnseenMoves(tx, seen);
    const [first] = removed;
    const link = await liveLink(tx, first.id);
    if (notClaims === null && link !== undefined && link.factId === null)
      throw new OperationError("conflict", `${link.actor} took the claim out before.`, { claimId: first.id });
    const correctionId = await beginCorrection(
      change,
      storyId,
      notClaims === null ? "claims-removed" : "claims-rejected",
      { otherFactId: link === undefined ? null : link.factId, reason: notClaims },
      { claims: removed.length, reason: notClaims },
    );
    const nowhere = { factId: null, positionId: null, mergedFromId: null };
    await putClaims(
      change,
      storyId,
      correctionId,
      removed.map(({ id }) => ({ claimId: id, ...nowhere })),
    );
    return { correctionId };
  });
}
