import { requireActor } from "@/app/surface/actor";
import { openDatabase } from "@/db/migrate";
import type { OperationContext } from "@/lib/operations/operation-context";

/** The context of a change asked for in this browser; refuses where the editor has given no name. */
export async function browserContext(): Promise<OperationContext> {
  const name = await requireActor();
  return { db: await openDatabase(), actor: { name } };
}
