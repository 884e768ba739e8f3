import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { facts } from "@/db/schema/facts";
import { verdicts } from "@/db/schema/verdicts";

/** Which ruling stands on a fact and whose it is; null where none does, undefined where the story has no such fact. */
export async function standingRuling(
  { read }: Database,
  storyId: string,
  factId: string,
): Promise<{ readonly id: string; readonly actor: string } | null | undefined> {
  const fact = await read
    .select({ id: facts.id })
    .from(facts)
    .where(and(eq(facts.id, factId), eq(facts.storyId, storyId)))
    .get();
  if (fact === undefined) return undefined;
  const ruling = await read
    .select({ id: verdicts.id, actor: verdicts.actor })
    .from(verdicts)
    .where(and(eq(verdicts.factId, factId), isNull(verdicts.retractedAt), isNull(verdicts.supersededById)))
    .get();
  return ruling ?? null;
}
