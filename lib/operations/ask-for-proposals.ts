import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import { outlets } from "@/db/schema/outlets";
import { readings } from "@/db/schema/readings";
import { sources } from "@/db/schema/sources";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import type { SourceReading } from "@/lib/engine/analysis";
import type { Judgement } from "@/lib/engine/proposals/proposal";
import { groupRequests, judgeGroup } from "@/lib/models/judge-groups";
import { MODEL_FAULTS, ModelError } from "@/lib/models/model-error";
import { claimsPrompt } from "@/lib/models/prompts/claims-1";
import { proposeClaims } from "@/lib/models/propose-claims";
import { commitChange, type OperationContext } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { ownedReading, storeReading } from "@/lib/operations/read-new-sources";
import type { StoryAsker } from "@/lib/operations/story-asker";

/** What kept a model from answering, collected over an analysis. */
export interface Wanting {
  /** For the story's page; null where nothing is wanting. */
  notice(): string | null;
  /** Whether asking again later may help. */
  later(): boolean;
  /** What an answer gives, or null, and its fault noted, where there is none. Cancelled is thrown as an OperationError. */
  orNull<T>(answer: Promise<T>): Promise<T | null>;
}

/** `asks` is false where only stored answers are at hand: what is missing then is no fault. */
export function createWanting(storyId: string, asks: boolean): Wanting {
  const faults: ModelError[] = [];
  return {
    notice: () => faults[0]?.message ?? null,
    later: () => faults.some(({ fault }) => MODEL_FAULTS[fault].retry),
    async orNull(answer) {
      try {
        return await answer;
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        if (error.fault === "cancelled")
          throw new OperationError("cancelled", "The analysis was cancelled.", { storyId }, { cause: error });
        if (asks) faults.push(error);
        return null;
      }
    },
  };
}

/** What a later version replaces says nothing any more, and is not sent. */
export const isNewest = sql`not exists (select 1 from sources newer where newer.replaces_id = ${sources}.id)`;

/** How the readings name what proposed their claims. */
export function tagOf(model: string): string {
  return `${model} ${claimsPrompt.id}`;
}

/**
 * Asks the model for the claims of the sources that it has not been asked about, and stores each reading with what of them stands.
 * A source that gets no answer keeps the reading of the rules.
 *
 * @returns How many readings changed.
 */
export async function proposeForSources(
  context: OperationContext,
  storyId: string,
  { model, asker }: StoryAsker,
  runner: EngineRunner,
  engineVersion: string,
  wanting: Wanting,
  onProgress: (progress: { readonly answered: number; readonly total: number }) => void,
): Promise<number> {
  const tag = tagOf(model);
  const unasked = await context.db.read
    .select({ id: sources.id, outlet: outlets.name, publishedAt: sources.publishedAt, text: sources.text })
    .from(sources)
    .innerJoin(readings, eq(readings.sourceId, sources.id))
    .leftJoin(outlets, eq(sources.outletId, outlets.id))
    .where(and(eq(sources.storyId, storyId), isNewest, or(isNull(readings.proposedBy), ne(readings.proposedBy, tag))))
    .orderBy(sources.addedAt, sql`${sources}.rowid`);
  let answered = 0;
  let changed = 0;
  await Promise.all(
    unasked.map(async (source) => {
      const proposed = await wanting.orNull(proposeClaims(asker, model, source));
      if (proposed !== null) {
        const { reading } = await runner.readProposals(source, proposed.proposals, proposed.by);
        const found = ownedReading(source, reading);
        await commitChange(context, (change) => storeReading(change, storyId, source.id, engineVersion, found, tag));
        changed++;
      }
      onProgress({ answered: ++answered, total: unasked.length });
    }),
  );
  return changed;
}

/** What the model says of a story's candidate groups; a group that gets no answer is left to the rules. */
export async function judgeStory(
  context: OperationContext,
  storyId: string,
  { model, asker }: StoryAsker,
  runner: EngineRunner,
  read: readonly SourceReading[],
  wanting: Wanting,
): Promise<readonly Judgement[]> {
  const rows = await context.db.read
    .select({ id: sources.id, text: sources.text })
    .from(sources)
    .where(eq(sources.storyId, storyId));
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  const requests = groupRequests(model, await runner.groupsToAsk(read), read, (id) => texts.get(id) ?? "");
  const judged = await Promise.all(requests.map((request) => wanting.orNull(judgeGroup(asker, request))));
  return judged.filter((judgement): judgement is Judgement => judgement !== null);
}
