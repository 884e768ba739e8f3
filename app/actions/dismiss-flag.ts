"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { dismissContradiction } from "@/lib/operations/dismiss-contradiction";

const input = z.object({ storyId: z.string(), contradictionId: z.string(), reason: z.string() });

/** Takes a flag off its fact, with the reason. */
export async function dismissFlag(_: ActionState, form: FormData): Promise<ActionState> {
  try {
    await dismissContradiction(await browserContext(), input.parse(Object.fromEntries(form)));
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Dismissed." };
}
