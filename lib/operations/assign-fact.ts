import { eq } from "drizzle-orm";
import { z } from "zod";
import { facts } from "@/db/schema/facts";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireFact } from "@/lib/operations/require-row";

/** Longest name, in characters; the header's dialog takes no longer one. */
const NAME_MAX = 80;

export const assignFactInput = z.object({
  storyId: z.string(),
  factId: z.string(),
  /** The name of who is to rule on it; null gives it back. */
  to: z.string().trim().min(1, "Give a name.").max(NAME_MAX).nullable(),
  /** Whose it was when the editor looked; null where it was nobody's. */
  expected: z.string().nullable(),
});

/**
 * Gives a fact to an editor, or back to nobody. Anyone can still rule on it.
 *
 * Refuses: "conflict" where it went to somebody else in the meantime (`detail.assignedTo`), "not-found".
 */
export async function assignFact(
  context: OperationContext,
  input: z.input<typeof assignFactInput>,
): Promise<{ readonly from: string | null; readonly to: string | null }> {
  const { storyId, factId, to, expected } = parseInput(assignFactInput, input);
  return commitChange(context, async ({ tx, at, actor, record }) => {
    const { assignedTo: from } = await requireFact(tx, storyId, factId);
    if (from === to) return { from, to };
    if (from !== expected)
      throw new OperationError(
        "conflict",
        from === null ? "The fact was given back in the meantime." : `The fact went to ${from} in the meantime.`,
        { assignedTo: from },
      );
    const assigned = to === null ? { assignedBy: null, assignedAt: null } : { assignedBy: actor, assignedAt: at };
    await tx
      .update(facts)
      .set({ assignedTo: to, ...assigned })
      .where(eq(facts.id, factId));
    await record(storyId, "fact.assigned", factId, { from, to });
    return { from, to };
  });
}
