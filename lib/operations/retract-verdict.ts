import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { verdicts } from "@/db/schema/verdicts";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

export const retractVerdictInput = z.object({
  storyId: z.string(),
  verdictId: z.string(),
  reason: z.string().trim().min(3, "Say in a few words why the verdict is retracted.").max(2000),
});

/**
 * Takes the verdict that stands back: the fact is open again, the ruling stays in the history.
 *
 * Refuses: "conflict" where the verdict no longer stands, "not-found".
 */
export async function retractVerdict(
  context: OperationContext,
  input: z.input<typeof retractVerdictInput>,
): Promise<{ readonly factId: string }> {
  const { storyId, verdictId, reason } = parseInput(retractVerdictInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    const verdict = await tx
      .select()
      .from(verdicts)
      .where(and(eq(verdicts.id, verdictId), eq(verdicts.storyId, storyId)))
      .get();
    if (verdict === undefined) throw new OperationError("not-found", "The story has no such verdict.", { verdictId });
    if (verdict.supersededById !== null)
      throw new OperationError("conflict", "A later verdict has taken this one's place.", {
        verdictId: verdict.supersededById,
      });
    if (verdict.retractedAt !== null)
      throw new OperationError("conflict", `${verdict.retractedBy} retracted this verdict before.`, { verdictId });
    await tx
      .update(verdicts)
      .set({ retractedAt: at, retractedBy: context.actor.name, retractedReason: reason })
      .where(eq(verdicts.id, verdictId));
    await record(storyId, "verdict.retracted", verdict.factId, { verdictId, reason });
    return { factId: verdict.factId };
  });
}
