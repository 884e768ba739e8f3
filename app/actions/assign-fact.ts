"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { assignFact as assign } from "@/lib/operations/assign-fact";

const input = z.object({
  storyId: z.string(),
  factId: z.string(),
  to: z.string().nullable(),
  expected: z.string().nullable(),
});

/** Gives a fact to an editor, or back to nobody. */
export async function assignFact(assignment: z.input<typeof input>): Promise<ActionState> {
  try {
    await assign(await browserContext(), input.parse(assignment));
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Assigned." };
}
