import { eq } from "drizzle-orm";
import { z } from "zod";
import { contradictions } from "@/db/schema/contradictions";
import { requireContradiction } from "@/lib/operations/dismiss-contradiction";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

export const restoreContradictionInput = z.object({ storyId: z.string(), contradictionId: z.string() });

/**
 * Undoes a dismissal; the log keeps both.
 *
 * Refuses: "conflict" where it is not dismissed, "not-found".
 */
export async function restoreContradiction(
  context: OperationContext,
  input: z.input<typeof restoreContradictionInput>,
): Promise<{ readonly factId: string }> {
  const { storyId, contradictionId } = parseInput(restoreContradictionInput, input);
  return commitChange(context, async ({ tx, record }) => {
    const contradiction = await requireContradiction(tx, storyId, contradictionId);
    if (contradiction.dismissedAt === null)
      throw new OperationError("conflict", "This contradiction is not dismissed.", { contradictionId });
    await tx
      .update(contradictions)
      .set({ dismissedAt: null, dismissedBy: null, dismissedReason: null })
      .where(eq(contradictions.id, contradictionId));
    await record(storyId, "contradiction.restored", contradictionId, { factId: contradiction.factId });
    return { factId: contradiction.factId };
  });
}
