import { eq, gte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { modelCalls } from "@/db/schema/model-calls";

/** Questions and tokens, in and out. */
export interface SpentTokens {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly tokens: number;
}

/** What a story has cost so far, and what the day of `at` (UTC) has cost over all stories. */
export async function modelSpending(
  { read }: Database,
  storyId: string,
  at: Date,
): Promise<{ readonly story: SpentTokens; readonly today: SpentTokens }> {
  const sums = {
    calls: sql<number>`count(*)`,
    inputTokens: sql<number>`coalesce(sum(${modelCalls.inputTokens}), 0)`,
    outputTokens: sql<number>`coalesce(sum(${modelCalls.outputTokens}), 0)`,
  };
  const midnight = `${at.toISOString().slice(0, 10)}T00:00:00.000Z`;
  const [story] = await read.select(sums).from(modelCalls).where(eq(modelCalls.storyId, storyId));
  const [today] = await read.select(sums).from(modelCalls).where(gte(modelCalls.at, midnight));
  return { story: spent(story), today: spent(today) };
}

function spent(row: Omit<SpentTokens, "tokens"> | undefined): SpentTokens {
  const { calls, inputTokens, outputTokens } = row ?? { calls: 0, inputTokens: 0, outputTokens: 0 };
  return { calls, inputTokens, outputTokens, tokens: inputTokens + outputTokens };
}
