import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import {
  areOtherOutlets,
  insertSource,
  type NewSource,
  newSourceInput,
  readNewSource,
} from "@/lib/operations/new-source";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireStory } from "@/lib/operations/require-row";

export const addSourceInput = newSourceInput.extend({
  storyId: z.string(),
  /** The id of the source that this one corrects. */
  replaces: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});

/**
 * Adds one version of one report to a story. Its text is kept as it is given and never changes.
 *
 * Refuses: "invalid" (nothing to read in it), "too-large", "unreadable", "duplicate" (the story has this very text from
 * the same outlet, or from one that is not named; `detail.sourceId` says where), "conflict" (the source that it replaces was replaced before), "not-found".
 */
export async function addSource(
  context: OperationContext,
  input: z.input<typeof addSourceInput>,
): Promise<{ readonly sourceId: string }> {
  const { storyId, replaces, ...given } = parseInput(addSourceInput, input);
  const source = readNewSource(given);

  return commitChange(context, async (change) => {
    const { tx } = change;
    await requireStory(tx, storyId);
    await refuseDuplicate(tx, storyId, source);
    if (replaces !== null) await requireReplaceable(tx, storyId, replaces);
    return { sourceId: await insertSource(change, storyId, source, replaces) };
  });
}

/** The same text is a second report only where it is known to be another outlet that carries it. */
async function refuseDuplicate(tx: Transaction, storyId: string, { sha256, outlet }: NewSource): Promise<void> {
  const same = await tx
    .select({ id: sources.id, outlet: outlets.name, title: sources.title })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(sources.storyId, storyId), eq(sources.sha256, sha256)));
  const known = same.find((other) => !areOtherOutlets(other.outlet, outlet));
  if (known === undefined) return;
  const name = [known.outlet, known.title].filter((part) => part !== null).join(", ");
  const hint =
    outlet === null || known.outlet === null ? " To keep it as another outlet's copy, name both outlets." : "";
  throw new OperationError("duplicate", `The story already has this text${name === "" ? "" : ` (${name})`}.${hint}`, {
    sourceId: known.id,
  });
}

async function requireReplaceable(tx: Transaction, storyId: string, replaced: string): Promise<void> {
  const old = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.id, replaced), eq(sources.storyId, storyId)))
    .get();
  if (old === undefined)
    throw new OperationError("not-found", "The story has no such source to replace.", { sourceId: replaced });
  const successor = await tx.select({ id: sources.id }).from(sources).where(eq(sources.replacesId, replaced)).get();
  if (successor !== undefined)
    throw new OperationError("conflict", "That source was replaced before; replace its newest version.", {
      sourceId: successor.id,
    });
}
