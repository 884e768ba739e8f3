import { and, desc, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { type ClaimLinkRow, claimLinks } from "@/db/schema/claim-links";
import { claims } from "@/db/schema/claims";
import { type CorrectionRow, corrections } from "@/db/schema/corrections";
import { facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { type Change, commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { liveLink, retireEmpty } from "@/lib/operations/put-claims";
import { liveVerdict } from "@/lib/operations/record-verdict";
import { advanceRevision, requireFact } from "@/lib/operations/require-row";

export const undoCorrectionInput = z.object({ storyId: z.string(), correctionId: z.string() });

/**
 * Takes an act of correction back: every claim returns to where it stood, a merged fact opens again, a question has its words again.
 * Links are never made live again: what an act replaced comes back as a new row that says the same.
 *
 * Refuses: "conflict" where it was undone before, or where something newer stands on top of it: a claim that was moved since, a verdict
 * on the fact that it made, a later wording; "not-found".
 */
export async function undoCorrection(
  context: OperationContext,
  input: z.input<typeof undoCorrectionInput>,
): Promise<{ readonly factId: string | null }> {
  const { storyId, correctionId } = parseInput(undoCorrectionInput, input);
  return commitChange(context, async (change) => {
    const { tx, at, actor, record } = change;
    const act = await requireAct(tx, storyId, correctionId);
    await refuseCovered(tx, act);
    await tx.update(corrections).set({ undoneAt: at, undoneBy: actor }).where(eq(corrections.id, act.id));
    if (act.kind === "facts-merged") await reopenMerged(tx, act);
    for (const link of await linksOfAct(tx, act.id)) await giveBack(change, link);
    if (act.kind === "claim-added" && act.claimId !== null)
      await tx.update(claims).set({ retiredAt: at }).where(eq(claims.id, act.claimId));
    if (act.factId !== null) await reword(tx, act, act.factId);
    await advanceRevision(tx, storyId);
    const factId = act.otherFactId ?? act.factId;
    await record(storyId, "correction.undone", factId, { correctionId, kind: act.kind, by: act.actor });
    return { factId };
  });
}

async function requireAct(tx: Transaction, storyId: string, correctionId: string): Promise<CorrectionRow> {
  const act = await tx
    .select()
    .from(corrections)
    .where(and(eq(corrections.id, correctionId), eq(corrections.storyId, storyId)))
    .get();
  if (act === undefined) throw new OperationError("not-found", "The story has no such correction.", { correctionId });
  if (act.undoneAt !== null)
    throw new OperationError("conflict", `${act.undoneBy} undid this before.`, { correctionId });
  return act;
}

/** The live links that an act made, also where an analysis has carried them on to other claims. */
function linksOfAct(tx: Transaction, correctionId: string): Promise<ClaimLinkRow[]> {
  return tx
    .select()
    .from(claimLinks)
    .where(and(eq(claimLinks.correctionId, correctionId), isNull(claimLinks.retiredAt)))
    .orderBy(sql`rowid`);
}

async function refuseCovered(tx: Transaction, act: CorrectionRow): Promise<void> {
  const made = await tx.select().from(claimLinks).where(eq(claimLinks.correctionId, act.id));
  for (const claimId of new Set(made.map((link) => link.claimId))) {
    const live = await liveLink(tx, claimId);
    if (live !== undefined && live.correctionId !== act.id && live.correctionId !== null)
      throw new OperationError("conflict", `${live.actor} moved one of these claims since. Undo that first.`, {
        correctionId: live.correctionId,
        actor: live.actor,
      });
  }
  for (const link of made) if (link.retiredAt === null) await refuseClosedOrigin(tx, link);
  await refuseRuled(tx, act);
  if (act.kind === "question-edited" && act.factId !== null) await refuseReworded(tx, act, act.factId);
}

/** A claim can't return to a fact that was merged away since. */
async function refuseClosedOrigin(tx: Transaction, link: ClaimLinkRow): Promise<void> {
  const before = await replacedBy(tx, link);
  if (before === undefined || before.factId === null) return;
  const merging = await tx
    .select({ id: corrections.id, actor: corrections.actor })
    .from(corrections)
    .where(
      and(
        eq(corrections.otherFactId, before.factId),
        eq(corrections.kind, "facts-merged"),
        isNull(corrections.undoneAt),
        link.correctionId === null ? undefined : ne(corrections.id, link.correctionId),
      ),
    )
    .get();
  if (merging !== undefined)
    throw new OperationError("conflict", `${merging.actor} merged the question it came from since. Undo that first.`, {
      correctionId: merging.id,
      actor: merging.actor,
    });
}

/** A verdict on a fact that an act made or merged another into rules on what the act made of it. */
async function refuseRuled(tx: Transaction, act: CorrectionRow): Promise<void> {
  if (act.factId === null || (act.kind !== "facts-merged" && !(await madeFact(tx, act)))) return;
  const verdict = await liveVerdict(tx, act.factId);
  if (verdict === undefined || verdict.createdAt <= act.createdAt) return;
  throw new OperationError("conflict", `${verdict.actor} ruled on this question since. Retract the ruling first.`, {
    verdictId: verdict.id,
    actor: verdict.actor,
  });
}

/** Whether the act made the fact that it put claims on. */
async function madeFact(tx: Transaction, act: CorrectionRow): Promise<boolean> {
  if (act.factId === null) return false;
  const fact = await requireFact(tx, act.storyId, act.factId);
  return fact.madeBy === "person" && fact.createdAt === act.createdAt;
}

async function refuseReworded(tx: Transaction, act: CorrectionRow, factId: string): Promise<void> {
  const later = await tx
    .select()
    .from(corrections)
    .where(
      and(
        eq(corrections.factId, factId),
        eq(corrections.kind, "question-edited"),
        isNull(corrections.undoneAt),
        gt(sql`corrections.rowid`, sql`(select rowid from corrections where id = ${act.id})`),
      ),
    )
    .get();
  if (later !== undefined)
    throw new OperationError("conflict", `${later.actor} changed the question since. Undo that first.`, {
      correctionId: later.id,
      actor: later.actor,
    });
}

async function reopenMerged(tx: Transaction, { otherFactId }: CorrectionRow): Promise<void> {
  if (otherFactId === null) return;
  await tx.update(facts).set({ retiredAt: null, mergedIntoId: null }).where(eq(facts.id, otherFactId));
}

/** The link whose place an act's link took. */
function replacedBy(tx: Transaction, link: ClaimLinkRow): Promise<ClaimLinkRow | undefined> {
  return link.replacesId === null
    ? Promise.resolve(undefined)
    : tx.select().from(claimLinks).where(eq(claimLinks.id, link.replacesId)).get();
}

/** Retires an act's link and gives the claim the one before again; without one, the machine places the claim at the next analysis. */
async function giveBack({ tx, at }: Change, link: ClaimLinkRow): Promise<void> {
  await tx.update(claimLinks).set({ retiredAt: at }).where(eq(claimLinks.id, link.id));
  const before = await replacedBy(tx, link);
  if (before !== undefined) {
    const kept = before.positionId === null || (await reopenPosition(tx, before.positionId));
    if (before.factId !== null) await tx.update(facts).set({ retiredAt: null }).where(eq(facts.id, before.factId));
    await tx.insert(claimLinks).values({
      ...before,
      id: newId("link"),
      claimId: link.claimId,
      positionId: kept ? before.positionId : null,
      placedBy: kept ? before.placedBy : "machine",
      retiredAt: null,
    });
  }
  await retireEmpty(tx, link, at);
}

/** Opens a position again; false where another has taken its letter meanwhile. */
async function reopenPosition(tx: Transaction, positionId: string): Promise<boolean> {
  const position = await tx.select().from(positions).where(eq(positions.id, positionId)).get();
  if (position === undefined) return false;
  if (position.retiredAt === null) return true;
  const { factId, ordinal } = position;
  const other = await tx
    .select({ id: positions.id })
    .from(positions)
    .where(and(eq(positions.factId, factId), eq(positions.ordinal, ordinal), isNull(positions.retiredAt)))
    .get();
  if (other !== undefined) return false;
  await tx.update(positions).set({ retiredAt: null }).where(eq(positions.id, positionId));
  return true;
}

/** Gives a question its words from before, and to the machine where no person's act words it any more. */
async function reword(tx: Transaction, act: CorrectionRow, factId: string): Promise<void> {
  if (act.questionBefore !== null)
    await tx.update(facts).set({ statement: act.questionBefore }).where(eq(facts.id, factId));
  const worded = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(
      and(
        eq(corrections.factId, factId),
        inArray(corrections.kind, ["question-edited", "facts-merged"]),
        isNull(corrections.undoneAt),
      ),
    )
    .orderBy(desc(corrections.createdAt))
    .get();
  if (worded === undefined)
    await tx
      .update(facts)
      .set({ statementBy: sql`${facts.madeBy}` })
      .where(eq(facts.id, factId));
}
