import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { newId } from "@/db/new-id";
import { claimLinks } from "@/db/schema/claim-links";
import { positions } from "@/db/schema/positions";
import { type VerdictRow, verdicts } from "@/db/schema/verdicts";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { requireOpenFact } from "@/lib/operations/require-open-fact";
import { type Evidence, evidenceLink, reasonAgainstEvidence } from "@/lib/review/evidence";
import { DISMISSAL_REASONS, reasonAgainst, VERDICT_KINDS } from "@/lib/review/verdict";

export const recordVerdictInput = z.object({
  storyId: z.string(),
  factId: z.string(),
  kind: z.enum(VERDICT_KINDS),
  /** Id of the position that is ruled on, where the kind needs one. */
  position: z.string().nullable().default(null),
  /** Id of the position that took its place, for "superseded". */
  supersededByPosition: z.string().nullable().default(null),
  /** Markdown. */
  rationale: z.string(),
  /** Why the flag is none, for "dismissed". */
  dismissal: z.enum(DISMISSAL_REASONS).nullable().default(null),
  /** Claims of the fact and http(s) addresses that the ruling rests on. */
  evidence: z
    .object({ claims: z.array(z.string()).default([]), links: z.array(z.string()).default([]) })
    .default({ claims: [], links: [] }),
  /** Id of the verdict that the editor saw when ruling; null where there was none. */
  expectedLiveVerdictId: z.string().nullable(),
});

/**
 * Rules on a fact. An earlier ruling stays in the history, superseded by this one.
 *
 * Refuses: "conflict" where another editor ruled in the meantime (`detail` has their verdict: id, kind, actor, time and
 * rationale) or merged the fact into another (`detail.mergedInto`), "invalid" where the ruling lacks what its kind needs, "not-found".
 */
export async function recordVerdict(
  context: OperationContext,
  input: z.input<typeof recordVerdictInput>,
): Promise<{ readonly verdictId: string }> {
  const ruling = parseInput(recordVerdictInput, input);
  const { storyId, factId, kind } = ruling;
  return commitChange(context, async ({ tx, at, record }) => {
    await requireOpenFact(tx, storyId, factId);
    const live = await liveVerdict(tx, factId);
    refuseUnseen(live, ruling.expectedLiveVerdictId);
    const basis = await claimsOn(tx, factId);
    const reason =
      reasonAgainst(ruling, await positionIds(tx, factId)) ?? reasonAgainstEvidence(ruling.evidence, basis);
    if (reason !== null) throw new OperationError("invalid", reason, { factId });

    const verdictId = newId("verdict");
    if (live !== undefined)
      await tx.update(verdicts).set({ supersededById: verdictId }).where(eq(verdicts.id, live.id));
    await tx.insert(verdicts).values({
      id: verdictId,
      storyId,
      factId,
      kind,
      positionId: ruling.position,
      supersededByPositionId: ruling.supersededByPosition,
      rationale: ruling.rationale.trim(),
      actor: context.actor.name,
      createdAt: at,
      basis,
      dismissal: ruling.dismissal,
      evidence: kept(ruling.evidence),
    });
    await record(storyId, "verdict.recorded", factId, {
      verdictId,
      kind,
      supersedes: live === undefined ? null : live.id,
      ...(ruling.dismissal !== null && { dismissal: ruling.dismissal }),
    });
    return { verdictId };
  });
}

/** Each claim and each address once, the addresses as `evidenceLink` writes them. */
function kept({ claims, links }: Evidence): Evidence {
  const addresses = links.flatMap((link) => evidenceLink(link) ?? []);
  return { claims: [...new Set(claims)].toSorted(), links: [...new Set(addresses)] };
}

/** The ruling that stands on a fact. */
export function liveVerdict(tx: Transaction, factId: string): Promise<VerdictRow | undefined> {
  return tx
    .select()
    .from(verdicts)
    .where(and(eq(verdicts.factId, factId), isNull(verdicts.retractedAt), isNull(verdicts.supersededById)))
    .get();
}

/** Refuses with "conflict" where the verdict that stands is not the one that the editor saw. */
export function refuseUnseen(live: VerdictRow | undefined, expected: string | null): void {
  if (live === undefined && expected !== null)
    throw new OperationError("conflict", "The verdict that you saw was retracted in the meantime.", {
      verdictId: null,
    });
  if (live !== undefined && live.id !== expected)
    throw new OperationError("conflict", `${live.actor} ruled on this fact in the meantime.`, {
      verdictId: live.id,
      kind: live.kind,
      position: live.positionId,
      actor: live.actor,
      createdAt: live.createdAt,
      rationale: live.rationale,
    });
}

async function positionIds(tx: Transaction, factId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: positions.id })
    .from(positions)
    .where(and(eq(positions.factId, factId), isNull(positions.retiredAt)));
  return rows.map((row) => row.id);
}

async function claimsOn(tx: Transaction, factId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: claimLinks.claimId })
    .from(claimLinks)
    .where(and(eq(claimLinks.factId, factId), isNull(claimLinks.retiredAt)))
    .orderBy(claimLinks.claimId);
  return rows.map((row) => row.id);
}
