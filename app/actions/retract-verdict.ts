"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { retractVerdict as retract } from "@/lib/operations/retract-verdict";

const input = z.object({ storyId: z.string(), verdictId: z.string(), reason: z.string() });

/** Takes a ruling back, with the reason; the page shows the fact as open again. */
export async function retractVerdict(_: ActionState, form: FormData): Promise<ActionState> {
  try {
    await retract(await browserContext(), input.parse(Object.fromEntries(form)));
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Retracted." };
}
