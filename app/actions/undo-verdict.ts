"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { retractVerdict } from "@/lib/operations/retract-verdict";

const input = z.object({ storyId: z.string(), verdictId: z.string() });

/** Takes back the ruling just made. */
export async function undoVerdict(form: FormData): Promise<ActionState> {
  const { storyId, verdictId } = input.parse(Object.fromEntries(form));
  try {
    await retractVerdict(await browserContext(), { storyId, verdictId, reason: "Undone right after ruling" });
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "The ruling is taken back." };
}
