import type { StoryEngine } from "@/lib/analysis/engine-runner";
import type { Pins, SourceInput, SourceReading, SpanInput } from "@/lib/engine/analysis";
import type { ClaimProposal, Judgement, Proposer } from "@/lib/engine/proposals/proposal";

/** What the worker is asked. Maps and sets survive the way as they are. */
export type EngineJob =
  | { readonly ask: "version" }
  | { readonly ask: "readSource"; readonly source: SourceInput }
  | { readonly ask: "readSpan"; readonly input: SpanInput }
  | {
      readonly ask: "readProposals";
      readonly source: SourceInput;
      readonly proposals: readonly ClaimProposal[];
      readonly by: Proposer;
    }
  | { readonly ask: "groupsToAsk"; readonly readings: readonly SourceReading[] }
  | {
      readonly ask: "linkStory";
      readonly readings: readonly SourceReading[];
      readonly pins: Pins | undefined;
      readonly judgements: readonly Judgement[] | undefined;
    };

export interface EngineRequest {
  readonly id: number;
  readonly job: EngineJob;
}

export type EngineResponse =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** Does one job. */
export function doJob(engine: StoryEngine, job: EngineJob): unknown {
  switch (job.ask) {
    case "version":
      return engine.version;
    case "readSource":
      return engine.readSource(job.source);
    case "readSpan":
      return engine.readSpan(job.input);
    case "readProposals":
      return engine.readProposals(job.source, job.proposals, job.by);
    case "groupsToAsk":
      return engine.groupsToAsk(job.readings);
    case "linkStory":
      return engine.linkStory(job.readings, job.pins, job.judgements);
  }
}
