"use server";

import { z } from "zod";
import { claimsIn, correct } from "@/app/surface/correct";
import type { CorrectionState } from "@/app/surface/correction-state";
import { moveClaims } from "@/lib/operations/move-claims";
import type { OperationContext } from "@/lib/operations/operation-context";
import { removeClaims } from "@/lib/operations/remove-claims";
import { REJECTION_REASONS } from "@/lib/review/correction";

const input = z.object({
  storyId: z.string(),
  /** Where to: a position's id after its colon, or one of the words below. */
  to: z.union(
    [
      z.templateLiteral(["position:", z.string()]),
      z.enum(["new-position", "fact", "new-fact", "nothing", "not-a-claim"]),
    ],
    "Choose where the claim belongs.",
  ),
  /** The fact that the page shows. */
  factId: z.string().optional(),
  /** The fact to put it on. */
  target: z.string("Choose the question that it answers.").optional(),
  question: z.string().optional(),
  reason: z.enum(REJECTION_REASONS).optional(),
});

type Input = z.output<typeof input>;

/** Puts claims where an editor says they belong, or takes them out. */
export async function correctClaims(form: FormData): Promise<CorrectionState> {
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { is: "refused", refusal: { code: "invalid", message: issue ? issue.message : "Choose again." } };
  }
  const { data } = parsed;
  const message = data.to === "nothing" ? "Taken out" : data.to === "not-a-claim" ? "Marked as no claim" : "Moved";
  return correct(data.storyId, message, (context) => carryOut(context, data, claimsIn(form)));
}

function carryOut(context: OperationContext, data: Input, claims: ReturnType<typeof claimsIn>) {
  const { storyId, to, factId = "", target = "", question = "", reason } = data;
  const move = (place: Parameters<typeof moveClaims>[1]["target"]) =>
    moveClaims(context, { storyId, claims, target: place });
  switch (to) {
    case "nothing":
      return removeClaims(context, { storyId, claims, notClaims: null });
    case "not-a-claim":
      return removeClaims(context, { storyId, claims, notClaims: reason ?? "other" });
    case "fact":
      return move({ to, factId: target });
    case "new-fact":
      return move({ to, question });
    case "new-position":
      return move({ to, factId });
    default:
      return move({ to: "position", positionId: to.slice("position:".length) });
  }
}
