import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import type { Pins, SourceInput, SourceReading, SpanInput, StoryAnalysis } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { Engine } from "@/lib/engine/engine";
import type { ProposedReading } from "@/lib/engine/proposals/admit-claims";
import type { CandidateGroup, ClaimProposal, Judgement, Proposer } from "@/lib/engine/proposals/proposal";

/** What analysing a story takes of the engine. */
export type StoryEngine = Pick<
  Engine,
  "version" | "readSource" | "readSpan" | "readProposals" | "groupsToAsk" | "linkStory"
>;

/** The engine as the operations use it: somewhere else, perhaps in another thread. */
export interface EngineRunner {
  /** How many sources it reads at once. */
  readonly width: number;
  /** The engine's version, as stored with readings. */
  version(): Promise<string>;
  readSource(source: SourceInput): Promise<SourceReading>;
  readSpan(input: SpanInput): Promise<Claim | null>;
  readProposals(source: SourceInput, proposals: readonly ClaimProposal[], by: Proposer): Promise<ProposedReading>;
  groupsToAsk(readings: readonly SourceReading[]): Promise<readonly CandidateGroup[]>;
  linkStory(readings: readonly SourceReading[], pins?: Pins, judgements?: readonly Judgement[]): Promise<StoryAnalysis>;
  /** Gives back what it holds; jobs under way are refused. */
  close(): Promise<void>;
}

/**
 * Runs the engine in the caller's thread, where each job blocks it. `load` gives the engine, and is asked before each job. What
 * goes wrong is an EngineUnavailableError, as it is from a worker.
 */
export function inProcessRunner(load: () => Promise<StoryEngine>): EngineRunner {
  const run = async <T>(job: (engine: StoryEngine) => T): Promise<T> => {
    try {
      return job(await load());
    } catch (cause) {
      if (cause instanceof EngineUnavailableError) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new EngineUnavailableError(`The analysis failed: ${reason}`, { cause });
    }
  };
  return {
    width: 1,
    version: () => run((engine) => engine.version),
    readSource: (source) => run((engine) => engine.readSource(source)),
    readSpan: (input) => run((engine) => engine.readSpan(input)),
    readProposals: (source, proposals, by) => run((engine) => engine.readProposals(source, proposals, by)),
    groupsToAsk: (readings) => run((engine) => engine.groupsToAsk(readings)),
    linkStory: (readings, pins, judgements) => run((engine) => engine.linkStory(readings, pins, judgements)),
    close: async () => undefined,
  };
}
