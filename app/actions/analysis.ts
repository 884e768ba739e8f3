"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { startAnalysisJob, stopAnalysisJob } from "@/app/surface/analysis-jobs";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";

const input = z.object({ storyId: z.string() });

/** Brings a story up to date in the background. */
export async function startAnalysis(_: ActionState, form: FormData): Promise<ActionState> {
  try {
    startAnalysisJob(await browserContext(), input.parse(Object.fromEntries(form)).storyId);
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "idle" };
}

/** Stops the analysis; the reports read so far stay read. */
export async function stopAnalysis(_: ActionState, form: FormData): Promise<ActionState> {
  stopAnalysisJob(input.parse(Object.fromEntries(form)).storyId);
  refresh();
  return { is: "idle" };
}
