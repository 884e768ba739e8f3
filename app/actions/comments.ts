"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { deskPresence, everyonePresent } from "@/app/surface/presence";
import { refusalOf } from "@/app/surface/refusal";
import { addComment as add } from "@/lib/operations/add-comment";
import { removeComment as remove } from "@/lib/operations/remove-comment";
import { restoreComment as restore } from "@/lib/operations/restore-comment";
import { seeMentions as see } from "@/lib/operations/see-mentions";

const said = z.object({ storyId: z.string(), factId: z.string(), body: z.string() });
const which = z.object({ storyId: z.string(), commentId: z.string() });

/** What a comment's form shows after it was sent. */
export type CommentState =
  | { readonly is: "added"; readonly commentId: string; readonly mentioned: readonly string[] }
  | Extract<ActionState, { readonly is: "refused" }>;

/** Adds a comment to a fact. */
export async function addComment(form: FormData): Promise<CommentState> {
  try {
    const present = everyonePresent(deskPresence(), Date.now());
    const added = await add(await browserContext(), { ...said.parse(Object.fromEntries(form)), present });
    refresh();
    return { is: "added", ...added };
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
}

/** Takes one's own comment back. */
export async function removeComment(comment: z.input<typeof which>): Promise<ActionState> {
  return changed(async () => remove(await browserContext(), which.parse(comment)));
}

/** Restores what `removeComment` took back. */
export async function restoreComment(comment: z.input<typeof which>): Promise<ActionState> {
  return changed(async () => restore(await browserContext(), which.parse(comment)));
}

/** Marks what calls this editor on a fact as seen. */
export async function seeMentions(fact: { storyId: string; factId: string }): Promise<ActionState> {
  return changed(async () =>
    see(await browserContext(), z.object({ storyId: z.string(), factId: z.string() }).parse(fact)),
  );
}

async function changed(change: () => Promise<unknown>): Promise<ActionState> {
  try {
    await change();
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Done." };
}
