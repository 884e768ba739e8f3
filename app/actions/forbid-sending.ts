"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { forbidSending } from "@/lib/operations/forbid-sending";

const input = z.object({ storyId: z.string(), neverSend: z.enum(["true", "false"]) });

/** Keeps a story from the language model, or lets the model see it again. */
export async function setNeverSend(_: ActionState, form: FormData): Promise<ActionState> {
  try {
    const { storyId, neverSend } = input.parse(Object.fromEntries(form));
    await forbidSending(await browserContext(), { storyId, neverSend: neverSend === "true" });
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "idle" };
}
