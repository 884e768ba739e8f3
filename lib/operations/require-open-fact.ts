import { and, desc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { corrections } from "@/db/schema/corrections";
import type { FactRow } from "@/db/schema/facts";
import { OperationError } from "@/lib/operations/operation-error";
import { requireFact } from "@/lib/operations/require-row";

/**
 * The fact, of this story and not merged into another; refuses with "not-found", or with "conflict" that names where it went
 * (`detail.mergedInto`, `statement`, `actor`).
 */
export async function requireOpenFact(tx: Transaction, storyId: string, factId: string): Promise<FactRow> {
  const fact = await requireFact(tx, storyId, factId);
  if (fact.mergedIntoId === null) return fact;
  let into = await requireFact(tx, storyId, fact.mergedIntoId);
  while (into.mergedIntoId !== null) into = await requireFact(tx, storyId, into.mergedIntoId);
  const merging = await tx
    .select({ actor: corrections.actor })
    .from(corrections)
    .where(and(eq(corrections.otherFactId, factId), eq(corrections.kind, "facts-merged"), isNull(corrections.undoneAt)))
    .orderBy(desc(corrections.createdAt))
    .get();
  const actor = merging === undefined ? "Another editor" : merging.actor;
  throw new OperationError("conflict", `${actor} merged this question into “${into.statement}”.`, {
    mergedInto: into.id,
    statement: into.statement,
    actor,
  });
}
