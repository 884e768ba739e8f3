"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { retractVerdict } from "@/lib/operations/retract-verdict";

const input = z.object({ storyId: z.string(), factId: z.string(), verdictId: z.string() });

/** Takes back the ruling just made and returns to its fact. */
export async function undoVerdict(_: ActionState, form: FormData): Promise<ActionState> {
  const { storyId, factId, verdictId } = input.parse(Object.fromEntries(form));
  try {
    await retractVerdict(await browserContext(), { storyId, verdictId, reason: "Undone right after ruling" });
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  redirect(`/stories/${storyId}/facts/${factId}`);
}
