"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/app/surface/action-state";
import { browserContext } from "@/app/surface/operation-context";
import { refusalOf } from "@/app/surface/refusal";
import { restoreContradiction } from "@/lib/operations/restore-contradiction";

const input = z.object({ storyId: z.string(), contradictionId: z.string() });

/** Puts a dismissed flag back. */
export async function restoreFlag(flag: z.input<typeof input>): Promise<ActionState> {
  try {
    await restoreContradiction(await browserContext(), input.parse(flag));
  } catch (error) {
    return { is: "refused", refusal: refusalOf(error) };
  }
  refresh();
  return { is: "done", message: "Restored." };
}
