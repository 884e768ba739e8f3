import type { Pins, SourceInput, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import type { Engine } from "@/lib/engine/engine";

/** The engine as the operations use it: somewhere else, perhaps in another thread. */
export interface EngineRunner {
  /** The engine's version, as stored with readings. */
  version(): Promise<string>;
  readSource(source: SourceInput): Promise<SourceReading>;
  linkStory(readings: readonly SourceReading[], pins?: Pins): Promise<StoryAnalysis>;
  /** Gives back what it holds; jobs under way are refused. */
  close(): Promise<void>;
}

/** Runs the engine in the caller's thread, where each job blocks it. `load` is called once, at the first job. */
export function inProcessRunner(load: () => Promise<Engine>): EngineRunner {
  return {
    version: async () => (await load()).version,
    readSource: async (source) => (await load()).readSource(source),
    linkStory: async (readings, pins) => (await load()).linkStory(readings, pins),
    close: async () => undefined,
  };
}
