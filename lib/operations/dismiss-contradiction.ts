import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { type ContradictionRow, contradictions } from "@/db/schema/contradictions";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

export const dismissContradictionInput = z.object({
  storyId: z.string(),
  contradictionId: z.string(),
  reason: z.string().trim().min(3, "Say in a few words why it is none.").max(2000),
});

/**
 * Says that what the machine flagged is none. It stays on record with the reason, and can be restored.
 *
 * Refuses: "conflict" where it was dismissed before, "not-found".
 */
export async function dismissContradiction(
  context: OperationContext,
  input: z.input<typeof dismissContradictionInput>,
): Promise<{ readonly factId: string }> {
  const { storyId, contradictionId, reason } = parseInput(dismissContradictionInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    const contradiction = await requireContradiction(tx, storyId, contradictionId);
    if (contradiction.dismissedAt !== null)
      throw new OperationError("conflict", `${contradiction.dismissedBy} dismissed this before.`, { contradictionId });
    await tx
      .update(contradictions)
      .set({ dismissedAt: at, dismissedBy: context.actor.name, dismissedReason: reason })
      .where(eq(contradictions.id, contradictionId));
    await record(storyId, "contradiction.dismissed", contradictionId, { factId: contradiction.factId, reason });
    return { factId: contradiction.factId };
  });
}

/** The contradiction or difference, of this story; refuses with "not-found". */
export async function requireContradiction(
  tx: Transaction,
  storyId: string,
  contradictionId: string,
): Promise<ContradictionRow> {
  const row = await tx
    .select()
    .from(contradictions)
    .where(and(eq(contradictions.id, contradictionId), eq(contradictions.storyId, storyId)))
    .get();
  if (row === undefined)
    throw new OperationError("not-found", "The story has no such contradiction.", { contradictionId });
  return row;
}
