"use server";

import { z } from "zod";
import { claimsIn, correct } from "@/app/surface/correct";
import type { CorrectionState } from "@/app/surface/correction-state";
import { editQuestion as edit } from "@/lib/operations/edit-question";
import { mergeFacts as merge } from "@/lib/operations/merge-facts";
import { splitFact as split } from "@/lib/operations/split-fact";

const fact = z.object({ storyId: z.string(), factId: z.string() });
const edited = fact.extend({ question: z.string(), seenQuestion: z.string() });
const parted = fact.extend({ question: z.string() });
const joined = fact.extend({
  into: z.string(),
  seenVerdictId: z.string().optional(),
  seenVerdictIdInto: z.string().optional(),
});

/** Words a question anew. */
export async function editQuestion(form: FormData): Promise<CorrectionState> {
  const input = edited.parse(Object.fromEntries(form));
  return correct(input.storyId, "Question changed", (context) => edit(context, input));
}

/** Gives the ticked claims a question of their own. */
export async function splitFact(form: FormData): Promise<CorrectionState> {
  const input = parted.parse(Object.fromEntries(form));
  return correct(input.storyId, "Split", (context) => split(context, { ...input, claims: claimsIn(form) }));
}

/** Merges one fact into another. */
export async function mergeFacts(form: FormData): Promise<CorrectionState> {
  const { seenVerdictId = null, seenVerdictIdInto = null, ...input } = joined.parse(Object.fromEntries(form));
  return correct(input.storyId, "Merged", (context) => merge(context, { ...input, seenVerdictId, seenVerdictIdInto }));
}
