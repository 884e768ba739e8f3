import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireStory } from "@/lib/operations/require-row";
import { foldedName, refuseTakenName, viewName } from "@/lib/operations/save-view";

export const renameViewInput = z.object({ storyId: z.string(), viewId: z.string(), name: viewName });

/**
 * Gives a view another name.
 *
 * Refuses: "duplicate" where another view has it, "invalid", "not-found" (also where somebody removed the view).
 */
export async function renameView(context: OperationContext, input: z.input<typeof renameViewInput>): Promise<void> {
  const { storyId, viewId, name } = parseInput(renameViewInput, input);
  await commitChange(context, async ({ tx, record }) => {
    await requireStory(tx, storyId);
    const view = await requireView(tx, viewId);
    if (view.removedAt !== null) throw new OperationError("not-found", "Somebody removed this view.", { viewId });
    await refuseTakenName(tx, name, viewId);
    await tx
      .update(savedViews)
      .set({ name, folded: foldedName(name) })
      .where(eq(savedViews.id, viewId));
    await record(storyId, "view.renamed", viewId, { name, before: view.name });
  });
}

/** The view, removed or not; refuses with "not-found". */
export async function requireView(tx: Transaction, viewId: string): Promise<typeof savedViews.$inferSelect> {
  const view = await tx.select().from(savedViews).where(eq(savedViews.id, viewId)).get();
  if (view === undefined) throw new OperationError("not-found", "There is no such view.", { viewId });
  return view;
}
