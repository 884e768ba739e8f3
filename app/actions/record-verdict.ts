"use server";

import { z } from "zod";
import { mergedAway } from "@/app/surface/merged-away";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { rulingSummary } from "@/app/surface/ruling-summary";
import type { OtherRuling, VerdictState } from "@/app/surface/verdict-state";
import { openDatabase } from "@/db/migrate";
import { factPage } from "@/db/queries/fact-page";
import { OperationError } from "@/lib/operations/operation-error";
import { recordVerdict as record } from "@/lib/operations/record-verdict";
import { DISMISSAL_REASONS, VERDICT_KINDS } from "@/lib/review/verdict";

const input = z.object({
  storyId: z.string(),
  factId: z.string(),
  standing: z.string().optional(),
  /** A kind, with the position after a colon where one is established. */
  ruling: z
    .string("Choose a ruling first.")
    .regex(/^[a-z-]+(:.+)?$/)
    .transform((value) => ({ kind: value.replace(/:.*$/, ""), position: /:(.+)$/.exec(value)?.[1] }))
    .pipe(z.object({ kind: z.enum(VERDICT_KINDS), position: z.string().or(z.undefined()) })),
  superseded: z.string().optional(),
  supersededBy: z.string().optional(),
  rationale: z.string(),
  dismissal: z.enum(DISMISSAL_REASONS).optional(),
});

/** Rules on a fact; where another editor was first, shows their ruling instead. */
export async function recordVerdict(form: FormData): Promise<VerdictState> {
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { is: "refused", refusal: { code: "invalid", message: messageOf(parsed.error) } };
  const { storyId, factId, standing, ruling, superseded, supersededBy, rationale, dismissal } = parsed.data;
  const isSuperseded = ruling.kind === "superseded";
  try {
    const { verdictId } = await record(await browserContext(), {
      storyId,
      factId,
      kind: ruling.kind,
      position: (isSuperseded ? superseded : ruling.position) ?? null,
      supersededByPosition: (isSuperseded ? supersededBy : undefined) ?? null,
      rationale,
      dismissal: (ruling.kind === "dismissed" ? dismissal : undefined) ?? null,
      evidence: { claims: written(form, "claim"), links: written(form, "link") },
      expectedLiveVerdictId: standing ?? null,
    });
    return { is: "ruled", verdictId, summary: await summaryOf(storyId, factId) };
  } catch (error) {
    const into = mergedAway(error);
    if (into !== null) return { is: "merged", into };
    const other =
      error instanceof OperationError && error.code === "conflict" ? await otherRuling(storyId, factId) : null;
    return other === null ? { is: "refused", refusal: refusalOf(error) } : { is: "conflict", other };
  }
}

function written(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === "string");
}

async function summaryOf(storyId: string, factId: string): Promise<string> {
  const page = await factPage(await openDatabase(), storyId, factId);
  return page?.verdict ? rulingSummary(page.verdict) : "Ruled";
}

function messageOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? "The ruling is not complete." : issue.message;
}

async function otherRuling(storyId: string, factId: string): Promise<OtherRuling | null> {
  const page = await factPage(await openDatabase(), storyId, factId);
  const latest = page?.history[0];
  if (!page || !latest) return null;
  const retracted = page.verdict === null ? latest.retracted : null;
  return {
    verdictId: page.verdict === null ? null : page.verdict.id,
    summary: retracted === null ? rulingSummary(latest) : `Retracted “${rulingSummary(latest)}”`,
    rationale: retracted === null ? latest.rationale : retracted.reason,
    actor: retracted === null ? latest.actor : retracted.by,
    at: retracted === null ? latest.createdAt : retracted.at,
  };
}
