"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { startAnalysisJob } from "@/app/surface/analysis-jobs";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { undoCorrection as undo } from "@/lib/operations/undo-correction";

const input = z.object({ storyId: z.string(), correctionId: z.string() });

/** Takes an act of correction back; the story is linked again around what is left. */
export async function undoCorrection(_: ActionState, form: FormData): Promise<ActionState> {
  const act = input.parse(Object.fromEntries(form));
  try {
    const context = await browserContext();
    await undo(context, act);
    startAnalysisJob(context, act.storyId);
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Undone." };
}
