import type { SourceInput, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Engine } from "@/lib/engine/engine";
import { type Judgement, type Refusals, sumRefusals } from "@/lib/engine/proposals/proposal";
import type { Asker } from "@/lib/models/ask-model";
import { groupRequests, judgeGroup } from "@/lib/models/judge-groups";
import { ModelError } from "@/lib/models/model-error";
import { claimsPrompt } from "@/lib/models/prompts/claims-1";
import { positionsPrompt } from "@/lib/models/prompts/positions-1";
import { proposeClaims } from "@/lib/models/propose-claims";

/** A story read by the rules and a model together. */
export interface ModelAnalysis {
  readonly readings: readonly SourceReading[];
  readonly analysis: StoryAnalysis;
  readonly refusals: Refusals;
  /** What the model gave no answer about, for a person to read; empty where all went well. */
  readonly notices: readonly string[];
}

/** How an analysis names the engine that made it, with the model where one took part. */
export function engineWithModel(version: string, model: string): string {
  return `${version} + ${model} (${claimsPrompt.id}, ${positionsPrompt.id})`;
}

/**
 * Reads and links a story with a model's proposals. A question that gets no answer leaves its source or group to the rules, with a
 * notice; only what was not recorded, and a cancelled analysis, is thrown.
 */
export async function analyseWithModel(
  engine: Engine,
  asker: Asker,
  model: string,
  sources: readonly SourceInput[],
): Promise<ModelAnalysis> {
  const notices: string[] = [];
  const orNotice = async <T>(answer: Promise<T>): Promise<T | null> => {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof ModelError) || error.fault === "not-recorded" || error.fault === "cancelled") throw error;
      if (!notices.includes(error.message)) notices.push(error.message);
      return null;
    }
  };
  const read = await Promise.all(
    sources.map(async (source) => {
      const proposed = await orNotice(proposeClaims(asker, model, source));
      return proposed
        ? engine.readProposals(source, proposed.proposals, proposed.by)
        : { reading: engine.readSource(source), refusals: {} };
    }),
  );
  const readings = read.map(({ reading }) => reading);
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const requests = groupRequests(model, engine.groupsToAsk(readings), readings, (id) => texts.get(id) ?? "");
  const judged = await Promise.all(requests.map((request) => orNotice(judgeGroup(asker, request))));
  const judgements = judged.filter((judgement): judgement is Judgement => judgement !== null);
  const analysis = engine.linkStory(readings, undefined, judgements);
  return {
    readings,
    analysis,
    refusals: sumRefusals([...read.map(({ refusals }) => refusals), analysis.refusals ?? {}]),
    notices,
  };
}
