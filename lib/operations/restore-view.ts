import { eq } from "drizzle-orm";
import type { z } from "zod";
import { savedViews } from "@/db/schema/saved-views";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { removeViewInput } from "@/lib/operations/remove-view";
import { requireView } from "@/lib/operations/rename-view";
import { requireStory } from "@/lib/operations/require-row";
import { refuseTakenName } from "@/lib/operations/save-view";

export const restoreViewInput = removeViewInput;

/**
 * Undoes a removal.
 *
 * Refuses: "conflict" where the view was not removed, "duplicate" where its name was given away meanwhile, "not-found".
 */
export async function restoreView(context: OperationContext, input: z.input<typeof restoreViewInput>): Promise<void> {
  const { storyId, viewId } = parseInput(restoreViewInput, input);
  await commitChange(context, async ({ tx, record }) => {
    await requireStory(tx, storyId);
    const view = await requireView(tx, viewId);
    if (view.removedAt === null) throw new OperationError("conflict", "This view stands already.", { viewId });
    await refuseTakenName(tx, view.name, viewId);
    await tx.update(savedViews).set({ removedAt: null }).where(eq(savedViews.id, viewId));
    await record(storyId, "view.restored", viewId, { name: view.name });
  });
}
