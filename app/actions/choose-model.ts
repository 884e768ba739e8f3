"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { chooseModel } from "@/lib/operations/choose-model";

const number = z.coerce.number();
const input = z.object({
  url: z.string().trim(),
  model: z.string(),
  key: z.string(),
  forgetKey: z.literal("on").optional(),
  concurrency: number,
  timeoutSeconds: number,
  storyTokens: number,
  dayTokens: number,
  inputPrice: number,
  outputPrice: number,
});

/** Turns the desk's model on, or changes what it is. */
export async function chooseDeskModel(_: ActionState, form: FormData): Promise<ActionState> {
  try {
    const { key, forgetKey, ...settings } = input.parse(Object.fromEntries(form));
    await chooseModel(await browserContext(), {
      model: "on",
      settings,
      key: key !== "" ? { is: "new", key } : { is: forgetKey ? "none" : "keep" },
    });
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Saved. Stories are read with it from their next analysis on." };
}

/** Turns the desk's model off; what it proposed stays. */
export async function turnModelOff(): Promise<ActionState> {
  try {
    await chooseModel(await browserContext(), { model: "off" });
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Turned off." };
}
