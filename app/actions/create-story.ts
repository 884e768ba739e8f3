"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { createStory as create } from "@/lib/operations/create-story";

const input = z.object({ title: z.string() });

/** Opens a story and goes to it. */
export async function createStory(_: ActionState, form: FormData): Promise<ActionState> {
  let storyId: string;
  try {
    ({ storyId } = await create(await browserContext(), input.parse(Object.fromEntries(form))));
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  redirect(`/stories/${storyId}`);
}
