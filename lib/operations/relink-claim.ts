import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { type ClaimLinkRow, claimLinks } from "@/db/schema/claim-links";
import { type ClaimRow, claims } from "@/db/schema/claims";
import { facts } from "@/db/schema/facts";
import { verdicts } from "@/db/schema/verdicts";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { advanceRevision, requireFact, requireStory } from "@/lib/operations/require-row";

export const relinkClaimInput = z.object({
  storyId: z.string(),
  claimId: z.string(),
  target: z.discriminatedUnion("to", [
    z.object({ to: z.literal("fact"), factId: z.string() }),
    z.object({
      to: z.literal("new-fact"),
      statement: z
        .string()
        .trim()
        .min(3, "Say what the new fact is about.")
        .max(500, "The statement is longer than 500 characters."),
    }),
    /** Out of every fact. */
    z.object({ to: z.literal("none") }),
  ]),
});

/**
 * Puts a claim where a person says it belongs. The machine keeps to it from then on; the link it replaces is kept as retired.
 * The claim has no position until the story is analysed again, which the caller does next.
 *
 * Refuses: "conflict" where a person put it there before, "not-found".
 */
export async function relinkClaim(
  context: OperationContext,
  input: z.input<typeof relinkClaimInput>,
): Promise<{ readonly linkId: string; readonly factId: string | null }> {
  const { storyId, claimId, target } = parseInput(relinkClaimInput, input);
  return commitChange(context, async ({ tx, at, record }) => {
    await requireStory(tx, storyId);
    const claim = await requireClaim(tx, storyId, claimId);
    const before = await liveLink(tx, claimId);
    const factId = await targetFact(tx, claim, target, at);
    if (before !== undefined && before.by === "person" && before.factId === factId)
      throw new OperationError("conflict", `${before.actor} put the claim there before.`, { linkId: before.id });

    if (before !== undefined) await retireLink(tx, before, at);
    const linkId = newId("link");
    await tx
      .insert(claimLinks)
      .values({ id: linkId, storyId, claimId, factId, by: "person", actor: context.actor.name, createdAt: at });
    if (factId !== null) await tx.update(facts).set({ retiredAt: null }).where(eq(facts.id, factId));
    await advanceRevision(tx, storyId);
    await record(storyId, "claim.relinked", claimId, {
      linkId,
      from: before === undefined ? null : before.factId,
      to: factId,
    });
    return { linkId, factId };
  });
}

/** The claim's link that is not retired. */
export function liveLink(tx: Transaction, claimId: string): Promise<ClaimLinkRow | undefined> {
  return tx
    .select()
    .from(claimLinks)
    .where(and(eq(claimLinks.claimId, claimId), isNull(claimLinks.retiredAt)))
    .get();
}

/** Retires a link, and its fact where no claim and no verdict is left on it. */
export async function retireLink(tx: Transaction, link: ClaimLinkRow, at: string): Promise<void> {
  await tx.update(claimLinks).set({ retiredAt: at }).where(eq(claimLinks.id, link.id));
  if (link.factId === null) return;
  const other = await tx
    .select({ id: claimLinks.id })
    .from(claimLinks)
    .where(and(eq(claimLinks.factId, link.factId), isNull(claimLinks.retiredAt)))
    .limit(1)
    .get();
  const ruling = await tx
    .select({ id: verdicts.id })
    .from(verdicts)
    .where(eq(verdicts.factId, link.factId))
    .limit(1)
    .get();
  if (other === undefined && ruling === undefined)
    await tx.update(facts).set({ retiredAt: at }).where(eq(facts.id, link.factId));
}

async function requireClaim(tx: Transaction, storyId: string, claimId: string): Promise<ClaimRow> {
  const claim = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.id, claimId), eq(claims.storyId, storyId)))
    .get();
  if (claim === undefined) throw new OperationError("not-found", "The story has no such claim.", { claimId });
  return claim;
}

async function targetFact(
  tx: Transaction,
  claim: ClaimRow,
  target: z.output<typeof relinkClaimInput>["target"],
  at: string,
): Promise<string | null> {
  if (target.to === "none") return null;
  if (target.to === "fact") return (await requireFact(tx, claim.storyId, target.factId)).id;
  const id = newId("fact");
  await tx.insert(facts).values({
    id,
    storyId: claim.storyId,
    type: claim.answer.type,
    statement: target.statement,
    status: "single-source",
    origins: 1,
    madeBy: "person",
    createdAt: at,
  });
  return id;
}
