"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import type { OperationContext } from "@/lib/operations/operation-context";
import { removeView as remove } from "@/lib/operations/remove-view";
import { renameView as rename } from "@/lib/operations/rename-view";
import { restoreView as restore } from "@/lib/operations/restore-view";
import { saveView as save } from "@/lib/operations/save-view";

const newView = z.object({ storyId: z.string(), name: z.string(), query: z.string() });
const knownView = z.object({ storyId: z.string(), viewId: z.string() });

/** Keeps the filter that is open under a name. */
export async function saveView(_: ActionState, form: FormData): Promise<ActionState> {
  return changed("Saved.", (context) => save(context, newView.parse(Object.fromEntries(form))));
}

/** Gives a view another name. */
export async function renameView(_: ActionState, form: FormData): Promise<ActionState> {
  const input = knownView.extend({ name: z.string() }).parse(Object.fromEntries(form));
  return changed("Renamed.", (context) => rename(context, input));
}

/** Takes a view off the desk. */
export async function removeView(_: ActionState, form: FormData): Promise<ActionState> {
  return changed("Removed.", (context) => remove(context, knownView.parse(Object.fromEntries(form))));
}

/** Puts a removed view back. */
export async function restoreView(_: ActionState, form: FormData): Promise<ActionState> {
  return changed("Put back.", (context) => restore(context, knownView.parse(Object.fromEntries(form))));
}

async function changed(message: string, change: (context: OperationContext) => Promise<unknown>): Promise<ActionState> {
  try {
    await change(await browserContext());
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message };
}
