import { and, eq, isNull, ne } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { savedViews } from "@/db/schema/saved-views";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireStory } from "@/lib/operations/require-row";

/** A view's name. */
export const viewName = z
  .string()
  .trim()
  .min(1, "A view needs a name.")
  .max(60, "The name is longer than 60 characters.");

export const saveViewInput = z.object({
  /** The story from whose queue it is saved; its log keeps the event. */
  storyId: z.string(),
  name: viewName,
  /** As it stands in the address, without the "?". */
  query: z.string().min(1, "Nothing narrows the queue: there is no view to save.").max(2000),
});

/**
 * Keeps a filter of the queue under a name, for the whole desk.
 *
 * Refuses: "duplicate" where a view has the name, "invalid", "not-found".
 */
export async function saveView(
  context: OperationContext,
  input: z.input<typeof saveViewInput>,
): Promise<{ readonly viewId: string }> {
  const { storyId, name, query } = parseInput(saveViewInput, input);
  return commitChange(context, async ({ tx, at, actor, record }) => {
    await requireStory(tx, storyId);
    const viewId = newId("view");
    await refuseTakenName(tx, name, viewId);
    await tx
      .insert(savedViews)
      .values({ id: viewId, name, folded: foldedName(name), query, createdAt: at, createdBy: actor });
    await record(storyId, "view.saved", viewId, { name, query });
    return { viewId };
  });
}

/** The name as no two views may have it. */
export function foldedName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ");
}

/** Refuses with "duplicate" where another view that stands has the name. */
export async function refuseTakenName(tx: Transaction, name: string, viewId: string): Promise<void> {
  const taken = await tx
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(and(eq(savedViews.folded, foldedName(name)), isNull(savedViews.removedAt), ne(savedViews.id, viewId)))
    .get();
  if (taken !== undefined)
    throw new OperationError("duplicate", `There is a view “${name}” already. Choose another name.`, {
      viewId: taken.id,
    });
}
