import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { linksOn, putClaims } from "@/lib/operations/put-claims";
import { liveVerdict, refuseUnseen } from "@/lib/operations/record-verdict";
import { requireOpenFact } from "@/lib/operations/require-open-fact";

export const mergeFactsInput = z.object({
  storyId: z.string(),
  /** The fact that closes; its claims and its history go to the other. */
  factId: z.string(),
  into: z.string(),
  /** Ids of the verdicts that the editor saw on the two; null where there was none. */
  seenVerdictId: z.string().nullable(),
  seenVerdictIdInto: z.string().nullable(),
});

/**
 * Merges a fact into another that asks the same: all its claims, and those that an analysis will find for it, stand there from now on,
 * under the other's question. Its verdicts stay as they are, readable in the other's history; none of them rules on the other.
 *
 * Refuses: "conflict" where another editor ruled on one of the two in the meantime (`detail` has their verdict), or where one was merged
 * away; "invalid" where the two are one; "not-found".
 */
export async function mergeFacts(
  context: OperationContext,
  input: z.input<typeof mergeFactsInput>,
): Promise<{ readonly correctionId: string; readonly factId: string }> {
  const { storyId, factId, into, seenVerdictId, seenVerdictIdInto } = parseInput(mergeFactsInput, input);
  if (factId === into) throw new OperationError("invalid", "A question can't be merged with itself.", { factId });
  return commitChange(context, async (change) => {
    const { tx, at } = change;
    const closing = await requireOpenFact(tx, storyId, factId);
    const kept = await requireOpenFact(tx, storyId, into);
    refuseUnseen(await liveVerdict(tx, factId), seenVerdictId);
    refuseUnseen(await liveVerdict(tx, into), seenVerdictIdInto);
    const links = await linksOn(tx, factId);
    const correctionId = await beginCorrection(
      change,
      storyId,
      "facts-merged",
      { factId: into, otherFactId: factId },
      { claims: links.length, question: kept.statement, closed: closing.statement },
    );
    await putClaims(
      change,
      storyId,
      correctionId,
      links.map(({ claimId, mergedFromId }) => ({
        claimId,
        factId: into,
        positionId: null,
        mergedFromId: mergedFromId ?? factId,
      })),
    );
    await tx
      .update(positions)
      .set({ retiredAt: at })
      .where(and(eq(positions.factId, factId), isNull(positions.retiredAt)));
    await tx.update(facts).set({ retiredAt: at, mergedIntoId: into }).where(eq(facts.id, factId));
    await tx.update(facts).set({ retiredAt: null, statementBy: "person" }).where(eq(facts.id, into));
    return { correctionId, factId: into };
  });
}
