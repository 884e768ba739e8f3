"use server";

import { z } from "zod";
import { correct } from "@/app/surface/correct";
import type { CorrectionState } from "@/app/surface/correction-state";
import { engineRunner } from "@/lib/analysis/open-runner";
import { addClaim as add } from "@/lib/operations/add-claim";

const input = z.object({
  storyId: z.string(),
  sourceId: z.string(),
  start: z.coerce.number(),
  end: z.coerce.number(),
  quote: z.string(),
  to: z.enum(["fact", "new-fact"], "Choose the question that it answers."),
  target: z.string().optional(),
  question: z.string().optional(),
  speaker: z.string(),
});

/** Adds what an editor selected in a report as a claim of theirs. */
export async function addClaim(form: FormData): Promise<CorrectionState> {
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { is: "refused", refusal: { code: "invalid", message: issue ? issue.message : "Select it again." } };
  }
  const { to, target: factId = "", question = "", ...given } = parsed.data;
  const target = to === "fact" ? { to, factId } : { to, question };
  return correct(given.storyId, "Claim added", (context) => add(context, { ...given, target }, engineRunner()));
}
