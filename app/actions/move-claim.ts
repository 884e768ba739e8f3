"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { startAnalysisJob } from "@/app/surface/analysis-jobs";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { relinkClaim } from "@/lib/operations/relink-claim";

const input = z.object({ storyId: z.string(), target: z.string(), statement: z.string() });

/**
 * Puts a claim, with the other readings of its quote, on the fact that an editor chose, on a new one, or on none; the story is
 * linked again around it.
 */
export async function moveClaim(_: ActionState, form: FormData): Promise<ActionState> {
  const { storyId, target, statement } = input.parse(Object.fromEntries(form));
  try {
    const context = await browserContext();
    let to = targetOf(target, statement);
    for (const claimId of form.getAll("claimId").filter((id) => typeof id === "string")) {
      const { factId } = await relinkClaim(context, { storyId, claimId, target: to });
      if (factId !== null) to = { to: "fact", factId };
    }
    startAnalysisJob(context, storyId);
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Moved." };
}

function targetOf(target: string, statement: string): Parameters<typeof relinkClaim>[1]["target"] {
  if (target === "none") return { to: "none" };
  return target === "new" ? { to: "new-fact", statement } : { to: "fact", factId: target };
}
