import { setImmediate } from "node:timers/promises";
import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { claimLinks } from "@/db/schema/claim-links";
import { contradictions } from "@/db/schema/contradictions";
import { facts } from "@/db/schema/facts";
import { overruledPairs } from "@/db/schema/overruled-pairs";
import { positions } from "@/db/schema/positions";
import { sources } from "@/db/schema/sources";
import type { StoryAnalysis } from "@/lib/engine/analysis";
import type { LinkPlan } from "@/lib/review/link-plan";

/** Rows to a statement. */
const ROWS = 500;

/** Writes what a plan changes, in an order in which every row finds those that it refers to. */
export async function storeLinks(tx: Transaction, storyId: string, plan: LinkPlan, at: string): Promise<void> {
  await storeFacts(tx, storyId, plan, at);
  await storePositions(tx, plan, at);
  await storeClaimLinks(tx, storyId, plan, at);
  await storeContradictions(tx, storyId, plan, at);
}

/** Stores which sources carry another's text. */
export async function storeCopies(
  tx: Transaction,
  storyId: string,
  copyOf: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await tx
    .select({ id: sources.id, copyOfId: sources.copyOfId })
    .from(sources)
    .where(eq(sources.storyId, storyId));
  const known = new Set(rows.map((row) => row.id));
  for (const { id, copyOfId } of rows) {
    const original = copyOf.get(id);
    const found = original !== undefined && known.has(original) && original !== id ? original : null;
    if (found !== copyOfId) await tx.update(sources).set({ copyOfId: found }).where(eq(sources.id, id));
  }
}

/** Stores what the rules alone hold for contradictions, in the place of what the last analysis stored. */
export async function storeOverruled(
  tx: Transaction,
  storyId: string,
  { overruled = [] }: StoryAnalysis,
  factIds: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.delete(overruledPairs).where(eq(overruledPairs.storyId, storyId));
  const rows = overruled.flatMap(({ id, factId, kind, explanation, said }) => {
    const fact = factIds.get(factId);
    return fact !== undefined && said
      ? [{ id: `${storyId}.${id}`, storyId, factId: fact, kind, explanation, by: said.by }]
      : [];
  });
  for await (const some of chunks(rows)) await tx.insert(overruledPairs).values(some);
}

async function storeFacts(tx: Transaction, storyId: string, plan: LinkPlan, at: string): Promise<void> {
  for await (const rows of chunks(plan.newFacts))
    await tx
      .insert(facts)
      .values(rows.map((fact) => ({ ...fact, storyId, madeBy: "machine" as const, createdAt: at })));
  for (const { id, ...change } of plan.changedFacts) await tx.update(facts).set(change).where(eq(facts.id, id));
  for await (const ids of chunks(plan.retiredFacts))
    await tx.update(facts).set({ retiredAt: at }).where(inArray(facts.id, ids));
}

async function storePositions(tx: Transaction, plan: LinkPlan, at: string): Promise<void> {
  for await (const ids of chunks(plan.retiredPositions))
    await tx.update(positions).set({ retiredAt: at }).where(inArray(positions.id, ids));
  for (const { id, ...change } of plan.changedPositions)
    await tx.update(positions).set(change).where(eq(positions.id, id));
  for await (const rows of chunks(plan.newPositions)) await tx.insert(positions).values(rows);
}

async function storeClaimLinks(tx: Transaction, storyId: string, plan: LinkPlan, at: string): Promise<void> {
  for await (const ids of chunks(plan.retiredLinks))
    await tx.update(claimLinks).set({ retiredAt: at }).where(inArray(claimLinks.id, ids));
  for (const { id, positionId } of plan.placedLinks)
    await tx.update(claimLinks).set({ positionId }).where(eq(claimLinks.id, id));
  for await (const rows of chunks(plan.newLinks))
    await tx.insert(claimLinks).values(rows.map((link) => ({ ...link, id: newId("link"), storyId, createdAt: at })));
}

async function storeContradictions(tx: Transaction, storyId: string, plan: LinkPlan, at: string): Promise<void> {
  for await (const rows of chunks(plan.newContradictions))
    await tx
      .insert(contradictions)
      .values(
        rows.map(({ claimIds: [claimA, claimB], ...pair }) => ({ ...pair, claimA, claimB, storyId, detectedAt: at })),
      );
  for (const { id, factId, severity, explanation, bothMayHold, said, class: type } of plan.changedContradictions)
    await tx
      .update(contradictions)
      .set({ factId, class: type, severity, explanation, bothMayHold, said: said ?? null, retiredAt: null })
      .where(eq(contradictions.id, id));
  for await (const ids of chunks(plan.retiredContradictions))
    await tx.update(contradictions).set({ retiredAt: at }).where(inArray(contradictions.id, ids));
}

/** The rows in statements' worth. The client is synchronous, so between two of them others are let in. */
async function* chunks<T>(rows: readonly T[]): AsyncGenerator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS) {
    if (from > 0) await setImmediate();
    yield rows.slice(from, from + ROWS);
  }
}
