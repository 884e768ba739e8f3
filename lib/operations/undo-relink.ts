import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { newId } from "@/db/new-id";
import { claimLinks } from "@/db/schema/claim-links";
import { facts } from "@/db/schema/facts";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { retireLink } from "@/lib/operations/relink-claim";
import { advanceRevision } from "@/lib/operations/require-row";

export const undoRelinkInput = z.object({ storyId: z.string(), linkId: z.string() });

/**
 * Takes a person's link back and makes the one before it live again (as a new row: retired links stay retired). Without
 * one before it, the claim is the machine's to place at the next analysis.
 *
 * Refuses: "conflict" where the link no longer stands, "invalid" where the machine made it, "not-found".
 */
export async function undoRelink(
  context: OperationContext,
  input: z.input<typeof undoRelinkInput>,
): Promise<{ readonly claimId: string; readonly factId: string | null }> {
  const { storyId, linkId } = parseInput(undoRelinkInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    const link = await tx
      .select()
      .from(claimLinks)
      .where(and(eq(claimLinks.id, linkId), eq(claimLinks.storyId, storyId)))
      .get();
    if (link === undefined) throw new OperationError("not-found", "The story has no such link.", { linkId });
    if (link.retiredAt !== null) throw new OperationError("conflict", "This link no longer stands.", { linkId });
    if (link.by === "machine")
      throw new OperationError("invalid", "The machine made this link; put the claim elsewhere instead.", { linkId });

    const { claimId } = link;
    const before = await tx
      .select()
      .from(claimLinks)
      .where(
        and(
          eq(claimLinks.claimId, claimId),
          isNotNull(claimLinks.retiredAt),
          sql`${claimLinks.retiredAt} <= ${link.createdAt}`,
        ),
      )
      .orderBy(desc(claimLinks.retiredAt), desc(sql`rowid`))
      .limit(1)
      .get();
    await retireLink(tx, link, at);
    if (before !== undefined) {
      const { factId, by, actor } = before;
      await tx.insert(claimLinks).values({ id: newId("link"), storyId, claimId, factId, by, actor, createdAt: at });
      if (factId !== null) await tx.update(facts).set({ retiredAt: null }).where(eq(facts.id, factId));
    }
    await advanceRevision(tx, storyId);
    const factId = before === undefined ? null : before.factId;
    await record(storyId, "claim.link-undone", claimId, { linkId, from: link.factId, to: factId });
    return { claimId, factId };
  });
}
