import { setImmediate } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { type ClaimLinkRow, claimLinks } from "@/db/schema/claim-links";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { verdicts } from "@/db/schema/verdicts";
import type { Change } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";

/** After so many claims others are let in: the client is synchronous, and a merged fact may have thousands. */
const LET_IN = 200;

/** Where an act puts a claim: null for no fact, and no position for one that an analysis is to find. */
export interface Place {
  readonly claimId: string;
  readonly factId: string | null;
  readonly positionId: string | null;
  /** The fact whose merging brings it. */
  readonly mergedFromId: string | null;
}

/** The claim's link that is not retired. */
export function liveLink(tx: Transaction, claimId: string): Promise<ClaimLinkRow | undefined> {
  return tx
    .select()
    .from(claimLinks)
    .where(and(eq(claimLinks.claimId, claimId), isNull(claimLinks.retiredAt)))
    .get();
}

/** Puts claims where an act says, each by a link in the place of the one that it had; what is left empty is retired. */
export async function putClaims(
  { tx, at, actor }: Change,
  storyId: string,
  correctionId: string,
  places: readonly Place[],
): Promise<void> {
  for (const [index, place] of places.entries()) {
    if (index % LET_IN === LET_IN - 1) await setImmediate();
    const before = await liveLink(tx, place.claimId);
    if (before !== undefined) await tx.update(claimLinks).set({ retiredAt: at }).where(eq(claimLinks.id, before.id));
    await tx.insert(claimLinks).values({
      ...place,
      id: newId("link"),
      storyId,
      by: "person",
      actor,
      placedBy: place.positionId === null ? "machine" : "person",
      correctionId,
      replacesId: before === undefined ? null : before.id,
      createdAt: at,
    });
    if (place.factId !== null) await tx.update(facts).set({ retiredAt: null }).where(eq(facts.id, place.factId));
    if (before !== undefined) await retireEmpty(tx, before, at);
  }
}

/** Retires the position and the fact of a retired link where nothing is left on them; a fact with a verdict stays. */
export async function retireEmpty(
  tx: Transaction,
  { factId, positionId }: Pick<ClaimLinkRow, "factId" | "positionId">,
  at: string,
): Promise<void> {
  if (positionId !== null && !(await holdsLinks(tx, eq(claimLinks.positionId, positionId))))
    await tx
      .update(positions)
      .set({ retiredAt: at })
      .where(and(eq(positions.id, positionId), isNull(positions.retiredAt)));
  if (factId === null || (await holdsLinks(tx, eq(claimLinks.factId, factId)))) return;
  const ruling = await tx.select({ id: verdicts.id }).from(verdicts).where(eq(verdicts.factId, factId)).limit(1).get();
  if (ruling === undefined)
    await tx
      .update(facts)
      .set({ retiredAt: at })
      .where(and(eq(facts.id, factId), isNull(facts.retiredAt)));
}

async function holdsLinks(tx: Transaction, where: ReturnType<typeof eq>): Promise<boolean> {
  const link = await tx
    .select({ id: claimLinks.id })
    .from(claimLinks)
    .where(and(where, isNull(claimLinks.retiredAt)))
    .limit(1)
    .get();
  return link !== undefined;
}

/**
 * Refuses with "conflict" where a person moved one of the claims since the editor saw it. `seen` are the links that the editor saw,
 * one for each claim, null for none. What the machine moved meanwhile is no conflict: the editor decides over it.
 */
export async function refuseUnseenMoves(
  tx: Transaction,
  seen: readonly { readonly claimId: string; readonly linkId: string | null }[],
): Promise<void> {
  for (const { claimId, linkId } of seen) {
    const live = await liveLink(tx, claimId);
    if (live === undefined || live.by === "machine" || live.id === linkId) continue;
    throw new OperationError("conflict", `${live.actor} moved this claim in the meantime. Look where it stands now.`, {
      claimId,
      linkId: live.id,
      factId: live.factId,
      actor: live.actor,
    });
  }
}

/** The live links of a fact's claims. */
export function linksOn(tx: Transaction, factId: string): Promise<ClaimLinkRow[]> {
  return tx
    .select()
    .from(claimLinks)
    .where(and(eq(claimLinks.factId, factId), isNull(claimLinks.retiredAt)));
}
