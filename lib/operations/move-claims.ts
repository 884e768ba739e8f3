import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { type ClaimRow, claims } from "@/db/schema/claims";
import { type FactRow, facts } from "@/db/schema/facts";
import { positions } from "@/db/schema/positions";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { type Change, commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { liveLink, putClaims, refuseUnseenMoves } from "@/lib/operations/put-claims";
import { requireOpenFact } from "@/lib/operations/require-open-fact";
import { requireStory } from "@/lib/operations/require-row";
import { QUESTION_MAX, QUESTION_MIN } from "@/lib/review/correction";
import { freeOrdinals } from "@/lib/review/position-letter";

/** Most claims that one act moves: a report's claim with its copies, or what is ticked on one page. */
const CLAIMS_MAX = 1000;

/** Claims as the editor saw them: each with the link that it had, null for none. */
export const seenClaims = z
  .array(z.object({ claimId: z.string(), linkId: z.string().nullable() }))
  .min(1, "Choose a claim first.")
  .max(CLAIMS_MAX);

export const question = z
  .string()
  .trim()
  .min(QUESTION_MIN, "Say what the question is.")
  .max(QUESTION_MAX, `The question is longer than ${QUESTION_MAX} characters.`);

export const moveClaimsInput = z.object({
  storyId: z.string(),
  claims: seenClaims,
  target: z.discriminatedUnion("to", [
    /** On a fact, where the machine finds their position. */
    z.object({ to: z.literal("fact"), factId: z.string() }),
    z.object({ to: z.literal("position"), positionId: z.string() }),
    /** A position of their own on this fact. */
    z.object({ to: z.literal("new-position"), factId: z.string() }),
    z.object({ to: z.literal("new-fact"), question }),
  ]),
});

/**
 * Puts claims where a person says they belong: on a fact, in a position, or on a fact of their own. An analysis keeps to it. Without a
 * position of the person's choice the claims have none until the story is analysed again, which the caller does next.
 *
 * Refuses: "conflict" where they stand there already by a person's act, where another editor moved one in the meantime, or where the
 * fact was merged away; "not-found"; "invalid".
 */
export async function moveClaims(
  context: OperationContext,
  input: z.input<typeof moveClaimsInput>,
): Promise<{ readonly correctionId: string; readonly factId: string }> {
  const { storyId, claims: seen, target } = parseInput(moveClaimsInput, input);
  return commitChange(context, async (change) => {
    const { tx } = change;
    await requireStory(tx, storyId);
    const moved = await requireClaims(
      tx,
      storyId,
      seen.map(({ claimId }) => claimId),
    );
    await refuseUnseenMoves(tx, seen);
    const { fact, positionId } = await targetPlace(change, storyId, moved, target);
    await refuseStanding(tx, moved, fact.id, positionId);
    const correctionId = await beginCorrection(
      change,
      storyId,
      "claims-moved",
      { factId: fact.id },
      { claims: moved.length, to: target.to, question: fact.statement },
    );
    const places = moved.map(({ id }) => ({ claimId: id, factId: fact.id, positionId, mergedFromId: null }));
    await putClaims(change, storyId, correctionId, places);
    return { correctionId, factId: fact.id };
  });
}

/** The claims, in the order asked for; refuses with "not-found". */
export async function requireClaims(
  tx: Transaction,
  storyId: string,
  claimIds: readonly string[],
): Promise<[ClaimRow, ...ClaimRow[]]> {
  const wanted = [...new Set(claimIds)];
  const rows = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.storyId, storyId), inArray(claims.id, wanted)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const [first, ...others] = wanted.flatMap((id) => byId.get(id) ?? []);
  if (first === undefined || others.length + 1 < wanted.length)
    throw new OperationError("not-found", "The story has no such claim.", { storyId });
  return [first, ...others];
}

/** Makes a fact for claims; the first of them says of what type it is. */
export async function insertFact(
  { tx, at }: Change,
  storyId: string,
  [first]: readonly [ClaimRow, ...ClaimRow[]],
  statement: string,
): Promise<FactRow> {
  const fact: FactRow = {
    id: newId("fact"),
    storyId,
    type: first.answer.type,
    statement,
    statementBy: "person",
    status: "single-source",
    origins: 1,
    madeBy: "person",
    createdAt: at,
    proposedBy: null,
    assignedTo: null,
    assignedBy: null,
    assignedAt: null,
    retiredAt: null,
    mergedIntoId: null,
  };
  await tx.insert(facts).values(fact);
  return fact;
}

async function targetPlace(
  change: Change,
  storyId: string,
  moved: readonly [ClaimRow, ...ClaimRow[]],
  target: z.output<typeof moveClaimsInput>["target"],
): Promise<{ readonly fact: FactRow; readonly positionId: string | null }> {
  const { tx } = change;
  switch (target.to) {
    case "fact":
      return { fact: await requireOpenFact(tx, storyId, target.factId), positionId: null };
    case "new-fact":
      return { fact: await insertFact(change, storyId, moved, target.question), positionId: null };
    case "position": {
      const position = await tx
        .select()
        .from(positions)
        .where(and(eq(positions.id, target.positionId), isNull(positions.retiredAt)))
        .get();
      if (position === undefined)
        throw new OperationError("conflict", "This position is gone: the claims were compared anew. Look again.", {
          positionId: target.positionId,
        });
      return { fact: await requireOpenFact(tx, storyId, position.factId), positionId: position.id };
    }
    case "new-position": {
      const fact = await requireOpenFact(tx, storyId, target.factId);
      return { fact, positionId: await insertPosition(tx, fact, moved) };
    }
  }
}

async function insertPosition(
  tx: Transaction,
  fact: FactRow,
  [first]: readonly [ClaimRow, ...ClaimRow[]],
): Promise<string> {
  const rows = await tx
    .select({ ordinal: positions.ordinal })
    .from(positions)
    .where(and(eq(positions.factId, fact.id), isNull(positions.retiredAt)));
  const [ordinal = 0] = freeOrdinals(new Set(rows.map((row) => row.ordinal)), 1);
  const id = newId("pos");
  // The next analysis words it as it does all others.
  await tx.insert(positions).values({ id, factId: fact.id, ordinal, label: first.quote, origins: 1 });
  return id;
}

/** Refuses what would change nothing: all of them stand there by a person's act, or in that very position. */
async function refuseStanding(
  tx: Transaction,
  moved: readonly ClaimRow[],
  factId: string,
  positionId: string | null,
): Promise<void> {
  for (const { id } of moved) {
    const link = await liveLink(tx, id);
    if (link === undefined || link.by === "machine" || link.factId !== factId) return;
    const chosen = link.placedBy === "person" ? link.positionId : null;
    if (chosen !== positionId) return;
  }
  throw new OperationError("conflict", "The claim stands there already.", { factId });
}
