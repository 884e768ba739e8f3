import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { claims } from "@/db/schema/claims";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import { MOST_IN_GROUP } from "@/lib/engine/proposals/candidate-groups";
import { estimatedTokens } from "@/lib/models/model-request";
import { positionsPrompt } from "@/lib/models/prompts/positions-1";
import { claimRequests } from "@/lib/models/propose-claims";
import { isNewest, tagOf } from "@/lib/operations/ask-for-proposals";

/** Characters that a claim takes up in a question about a group: its quote, its sentence, who says it. */
const CHARS_OF_CLAIM = 450;

/** What bringing a story up to date with a model may cost: questions not yet answered, and their tokens, in and out. */
export interface AskingEstimate {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Estimates it before anything is sent; zero throughout where no source waits for the model. */
export async function estimateAsking({ read }: Database, storyId: string, model: string): Promise<AskingEstimate> {
  const waiting = await read
    .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt, text: sources.text })
    .from(sources)
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .leftJoin(readings, eq(readings.sourceId, sources.id))
    .where(
      and(
        eq(sources.storyId, storyId),
        isNewest,
        or(isNull(readings.proposedBy), ne(readings.proposedBy, tagOf(model))),
      ),
    );
  if (waiting.length === 0) return { calls: 0, inputTokens: 0, outputTokens: 0 };
  const held = await read.$count(claims, and(eq(claims.storyId, storyId), isNull(claims.retiredAt)));
  const groups = Math.ceil(held / MOST_IN_GROUP);
  const group = estimatedTokens({ system: positionsPrompt.system, input: "x".repeat(CHARS_OF_CLAIM * MOST_IN_GROUP) });
  const reports = waiting.flatMap((source) => claimRequests(model, source).map(estimatedTokens));
  const all = [...reports, ...Array.from({ length: groups }, () => group)];
  return {
    calls: all.length,
    inputTokens: all.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: all.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
  };
}
