import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { Mutex } from "@/db/mutex";
import { newId } from "@/db/new-id";
import { type StoryRow, stories } from "@/db/schema/stories";
import type { EngineRunner } from "@/lib/analysis/engine-runner";
import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Judgement } from "@/lib/engine/proposals/proposal";
import { createWanting, judgeStory, proposeForSources } from "@/lib/operations/ask-for-proposals";
import { loadLinks, loadReadings, loadRegister, loadStored } from "@/lib/operations/load-links";
import { commitChange, type OperationContext, parseInput } from "@/lib/operations/operation-context";
import { OperationError } from "@/lib/operations/operation-error";
import { readNewSources } from "@/lib/operations/read-new-sources";
import { requireStory } from "@/lib/operations/require-row";
import { storeCopies, storeLinks, storeOverruled } from "@/lib/operations/store-links";
import { storyAsker } from "@/lib/operations/story-asker";
import { decisionsOf, pinsOf } from "@/lib/review/decided-pins";
import type { ClaimRegister, StoredLink } from "@/lib/review/link-plan";
import { planLinks, planSize } from "@/lib/review/plan-links";

export const analyseStoryInput = z.object({ storyId: z.string() });

/** How far an analysis is. `linking` comes after the last source. */
export type AnalysisProgress =
  | { readonly step: "reading"; readonly read: number; readonly total: number }
  | { readonly step: "asking"; readonly answered: number; readonly total: number }
  | { readonly step: "linking" };

export interface AnalyseOptions {
  readonly onProgress?: (progress: AnalysisProgress) => void;
  /** Stops the analysis before the next source or before linking; what was read stays read. */
  readonly signal?: AbortSignal;
}

export interface AnalysisResult {
  /** Sources read this time. */
  readonly sourcesRead: number;
  /** Rows of facts, positions, links and contradictions that changed. */
  readonly changes: number;
  /** A model could not be reached, or was busy: analysing again later may bring more. */
  readonly askLater?: boolean;
}

/** How often linking starts again because people changed the story meanwhile. */
const LINK_ATTEMPTS = 5;

const queues = new Map<string, Mutex>();

/**
 * Brings a story's facts up to date: reads what the engine has not read, links all claims anew around what people decided, and
 * writes what changed, in one transaction. Verdicts, people's links and dismissals are never changed. A story that is up to
 * date costs no linking. Analyses of one story run one after the other; a second process that changes the story meanwhile
 * makes this one link again.
 *
 * Refuses: "not-found", "cancelled", "unavailable" (the engine failed), "conflict" (the story kept changing), "busy".
 */
export async function analyseStory(
  context: OperationContext,
  input: z.input<typeof analyseStoryInput>,
  runner: EngineRunner,
  options: AnalyseOptions = {},
): Promise<AnalysisResult> {
  const { storyId } = parseInput(analyseStoryInput, input);
  const key = `${context.db.url} ${storyId}`;
  const queue = queues.get(key) ?? new Mutex();
  queues.set(key, queue);
  try {
    return await queue.run(() => analyse(context, storyId, runner, options));
  } catch (error) {
    if (error instanceof EngineUnavailableError)
      throw new OperationError("unavailable", error.message, { storyId }, { cause: error });
    throw error;
  }
}

async function analyse(
  context: OperationContext,
  storyId: string,
  runner: EngineRunner,
  { onProgress, signal }: AnalyseOptions,
): Promise<AnalysisResult> {
  const checkpoint = () => {
    if (signal?.aborted) throw new OperationError("cancelled", "The analysis was cancelled.", { storyId });
  };
  checkpoint();
  const begun = await findStory(context.db.read, storyId);
  const version = await runner.version();
  const sourcesRead = await readNewSources(context, storyId, runner, version, checkpoint, (progress) =>
    onProgress?.({ step: "reading", ...progress }),
  );
  const now = context.now ?? (() => new Date());
  const asking = await storyAsker(context.db, begun, now, signal);
  const wanting = createWanting(storyId, asking?.asks ?? false);
  const proposed =
    asking === null
      ? 0
      : await proposeForSources(context, storyId, asking, runner, version, wanting, (progress) =>
          onProgress?.({ step: "asking", ...progress }),
        );
  const linkedWith = asking === null ? null : asking.model;
  for (let attempt = 0; attempt < LINK_ATTEMPTS; attempt++) {
    checkpoint();
    const story = await findStory(context.db.read, storyId);
    const fresh = story.analysedRevision === story.revision && story.engineVersion === version;
    const asked = story.linkedWith === linkedWith && story.modelNotice === null && wanting.notice() === null;
    if (sourcesRead + proposed === 0 && fresh && asked) return { sourcesRead, changes: 0 };
    onProgress?.({ step: "linking" });
    const judge = async (readings: readonly SourceReading[]) =>
      asking === null ? [] : judgeStory(context, storyId, asking, runner, readings, wanting);
    const changes = await relink(context, story, runner, version, sourcesRead, checkpoint, judge, () => ({
      linkedWith,
      modelNotice: wanting.notice(),
    }));
    if (changes !== null) return { sourcesRead, changes, askLater: wanting.later() || undefined };
  }
  throw new OperationError("conflict", "The story kept changing while it was analysed. Try again.", { storyId });
}

async function findStory(read: Reader, storyId: string): Promise<StoryRow> {
  const story = await read.select().from(stories).where(eq(stories.id, storyId)).get();
  if (story === undefined) throw new OperationError("not-found", "There is no such story.", { storyId });
  return story;
}

/** Links the story as it is at this revision; null, and nothing written, where it has moved on meanwhile. */
async function relink(
  context: OperationContext,
  { id: storyId, revision }: StoryRow,
  runner: EngineRunner,
  version: string,
  sourcesRead: number,
  checkpoint: () => void,
  judge: (readings: readonly SourceReading[]) => Promise<readonly Judgement[]>,
  asked: () => Pick<StoryRow, "linkedWith" | "modelNotice">,
): Promise<number | null> {
  const { read } = context.db;
  const readings = await loadReadings(read, storyId);
  const register = await loadRegister(read, storyId, readings);
  const links = await loadLinks(read, storyId);
  const judgements = await judge(readings);
  const { analysis, pins } = await linkAround(runner, readings, register, links, judgements);
  checkpoint();
  return commitChange(context, async ({ tx, at, record }) => {
    if ((await requireStory(tx, storyId)).revision !== revision) return null;
    const plan = planLinks(await loadStored(tx, storyId), analysis, register, pins, newId);
    await storeLinks(tx, storyId, plan, at);
    await storeOverruled(tx, storyId, analysis, plan.factIds);
    await storeCopies(tx, storyId, analysis.copyOf);
    await tx
      .update(stories)
      .set({ analysedRevision: revision, analysedAt: at, engineVersion: version, ...asked() })
      .where(eq(stories.id, storyId));
    const changes = planSize(plan);
    if (changes > 0 || sourcesRead > 0)
      await record(storyId, "story.analysed", null, {
        engine: version,
        model: asked().linkedWith,
        sourcesRead,
        changes,
        newFacts: plan.newFacts.length,
        newContradictions: plan.newContradictions.filter((pair) => pair.class === "contradiction").length,
      });
    return changes;
  });
}

/** Links a story around people's decisions. */
async function linkAround(
  runner: EngineRunner,
  readings: readonly SourceReading[],
  register: ClaimRegister,
  links: readonly StoredLink[],
  judgements: readonly Judgement[],
): Promise<{ readonly analysis: StoryAnalysis; readonly pins: ReadonlyMap<string, string> }> {
  const decisions = decisionsOf(links, register);
  const { standsOn, movedAlone } = decisions;
  const free = { facts: new Map(), removed: movedAlone, positions: [] };
  const alone = standsOn.size === 0 ? null : await runner.linkStory(readings, free, judgements);
  const pins = pinsOf(decisions, alone);
  return { analysis: await runner.linkStory(readings, pins, judgements), pins: pins.facts };
}
