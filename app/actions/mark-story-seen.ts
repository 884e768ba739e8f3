"use server";

import { z } from "zod";
import { currentActor } from "@/app/surface/actor";
import { openDatabase } from "@/db/migrate";
import { markStorySeen as mark } from "@/lib/operations/mark-story-seen";
import { OperationError } from "@/lib/operations/operation-error";

/** Remembers that this editor looked; without a name there is nobody to remember, and a refusal is no matter for the page. */
export async function markStorySeen(storyId: string): Promise<void> {
  const name = await currentActor();
  if (name === null) return;
  try {
    await mark({ db: await openDatabase(), actor: { name } }, { storyId: z.string().parse(storyId) });
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
  }
}
