import type { StoryEngine } from "@/lib/analysis/engine-runner";
import type { Pins, SourceInput, SourceReading, SpanInput } from "@/lib/engine/analysis";

/** What the worker is asked. Maps and sets survive the way as they are. */
export type EngineJob =
  | { readonly ask: "version" }
  | { readonly ask: "readSource"; readonly source: SourceInput }
  | { readonly ask: "readSpan"; readonly input: SpanInput }
  | { readonly ask: "linkStory"; readonly readings: readonly SourceReading[]; readonly pins: Pins | undefined };

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
    case "linkStory":
      return engine.linkStory(job.readings, job.pins);
  }
}
