import { eq } from "drizzle-orm";
import { z } from "zod";
import { savedViews } from "@/db/schema/saved-views";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireView } from "@/lib/operations/rename-view";
import { requireStory } from "@/lib/operations/require-row";

export const removeViewInput = z.object({ storyId: z.string(), viewId: z.string() });

/**
 * Takes a view off the desk; it can be put back.
 *
 * Refuses: "conflict" where it was removed before, "not-found".
 */
export async function removeView(context: OperationContext, input: z.input<typeof removeViewInput>): Promise<void> {
  const { storyId, viewId } = parseInput(removeViewInput, input);
  await commitChange(context, async ({ tx, at, record }) => {
    await requireStory(tx, storyId);
    const view = await requireView(tx, viewId);
    if (view.removedAt !== null) throw new OperationError("conflict", "Somebody removed this view before.", { viewId });
    await tx.update(savedViews).set({ removedAt: at }).where(eq(savedViews.id, viewId));
    await record(storyId, "view.removed", viewId, { name: view.name });
  });
}
