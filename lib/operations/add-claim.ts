import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { claimLinks } from "@/db/schema/claim-links";
import { type ClaimRow, claims } from "@/db/schema/claims";
import { outlets } from "@/db/schema/outlets";
import { sources } from "@/db/schema/sources";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import type { SourceInput } from "@/lib/engine/analysis";
import type { Answer } from "@/lib/engine/answer";
import type { Attribution } from "@/lib/engine/attribution";
import { type Quote, standsIn } from "@/lib/engine/quote";
import { beginCorrection } from "@/lib/operations/begin-correction";
import { insertFact, question } from "@/lib/operations/move-claims";
import { type Change, commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { putClaims } from "@/lib/operations/put-claims";
import { requireOpenFact } from "@/lib/operations/require-open-fact";
import { CLAIM_MAX } from "@/lib/review/snap-selection";

export const addClaimInput = z.object({
  storyId: z.string(),
  sourceId: z.string(),
  /** UTF-16 offsets into the source's text, half open, and what stands between them. */
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1, "Select some words first.").max(CLAIM_MAX, `A claim is ${CLAIM_MAX} characters at most.`),
  target: z.discriminatedUnion("to", [
    z.object({ to: z.literal("fact"), factId: z.string() }),
    z.object({ to: z.literal("new-fact"), question }),
  ]),
  /** Who says it, where the editor knows better than the engine: empty for the outlet itself, null for the engine's reading. */
  speaker: z.string().trim().max(200, "The name is longer than 200 characters.").nullable(),
});

/**
 * Adds a claim that the machine missed: the engine reads the quote for figures, times and who says it, and it stands on its fact as what
 * a person put there. A newer engine leaves it as it is.
 *
 * Refuses: "invalid" where the quote does not stand there, "duplicate" where it was added before (`detail.claimId`), "conflict" where the
 * fact was merged away, "unavailable" where the engine failed, "not-found".
 */
export async function addClaim(
  context: OperationContext,
  input: z.input<typeof addClaimInput>,
  runner: EngineRunner,
): Promise<{ readonly correctionId: string; readonly claimId: string; readonly factId: string }> {
  const { storyId, sourceId, start, end, quote, target, speaker } = parseInput(addClaimInput, input);
  const given = { start, end, quote };
  const source = await requireSource(context.db.read, storyId, sourceId);
  if (!standsIn(source.text, given) || quote.trim() !== quote)
    throw new OperationError("invalid", "The quote does not stand at this place of the text. Select it again.", {
      sourceId,
    });
  const answering = target.to === "fact" ? await answerOn(context.db.read, target.factId) : null;
  const read = await readQuote(runner, source, given, answering);
  const spoken = speaker === null ? read : { ...read, attribution: spokenBy(speaker, read.attribution) };

  return commitChange(context, async (change) => {
    const { tx } = change;
    const claim: ClaimRow = {
      ...spoken,
      id: `${sourceId}.${read.id}`,
      storyId,
      origin: "person",
      proposed: null,
      retiredAt: null,
    };
    await storeClaim(change, claim);
    const fact =
      target.to === "fact"
        ? await requireOpenFact(tx, storyId, target.factId)
        : await insertFact(change, storyId, [claim], target.question);
    const kept = { factId: fact.id, claimId: claim.id };
    const correctionId = await beginCorrection(change, storyId, "claim-added", kept, {
      claimId: claim.id,
      sourceId,
      question: fact.statement,
    });
    const place = { factId: fact.id, positionId: null, mergedFromId: null };
    await putClaims(change, storyId, correctionId, [{ claimId: claim.id, ...place }]);
    return { correctionId, claimId: claim.id, factId: fact.id };
  });
}

/** The source as the engine takes it; refuses with "not-found". */
export async function requireSource(read: Reader, storyId: string, sourceId: string): Promise<SourceInput> {
  const source = await read
    .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt, text: sources.text })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(sources.id, sourceId), eq(sources.storyId, storyId)))
    .get();
  if (source === undefined) throw new OperationError("not-found", "The story has no such report.", { sourceId });
  return source;
}

/** Reads a quote; refuses with "unavailable" where the engine failed, "invalid" where it finds nothing to read. */
export async function readQuote(runner: EngineRunner, source: SourceInput, quote: Quote, answering: Answer | null) {
  try {
    const claim = await runner.readSpan({ source, span: { start: quote.start, end: quote.end }, answering });
    if (claim !== null && claim.quote === quote.quote) return claim;
  } catch (error) {
    if (error instanceof EngineUnavailableError)
      throw new OperationError("unavailable", error.message, { sourceId: source.id }, { cause: error });
    throw error;
  }
  throw new OperationError("invalid", "Nothing can be read in these words. Select more of the sentence.", {
    sourceId: source.id,
  });
}

/** What the claims of a fact answer: the first of its own type. */
async function answerOn(read: Reader, factId: string): Promise<Answer | null> {
  const found = await read
    .select({ answer: claims.answer })
    .from(claimLinks)
    .innerJoin(claims, eq(claims.id, claimLinks.claimId))
    .where(and(eq(claimLinks.factId, factId), isNull(claimLinks.retiredAt), isNull(claims.retiredAt)))
    .orderBy(claims.id)
    .limit(1)
    .get();
  return found === undefined ? null : found.answer;
}

/** The speaker as the editor names them, reported by the words that the engine found, if any. */
function spokenBy(speaker: string, read: readonly Attribution[]): Attribution[] {
  if (speaker === "") return [];
  const [first, ...through] = read;
  if (first?.name === speaker) return [...read];
  return [{ name: speaker, cue: first ? first.cue : "", mode: first ? first.mode : "indirect" }, ...through];
}

/** Writes the claim, or takes back one that was undone; refuses with "duplicate" where it stands. */
async function storeClaim({ tx }: Change, claim: ClaimRow): Promise<void> {
  const known = await tx.select({ retiredAt: claims.retiredAt }).from(claims).where(eq(claims.id, claim.id)).get();
  if (known !== undefined && known.retiredAt === null)
    throw new OperationError("duplicate", "These words were added as a claim before. Move that claim instead.", {
      claimId: claim.id,
    });
  if (known === undefined) await tx.insert(claims).values(claim);
  else await tx.update(claims).set(claim).where(eq(claims.id, claim.id));
}
