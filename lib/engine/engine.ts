import type { Pins, SourceInput, SourceReading, StoryAnalysis } from "@/lib/engine/analysis";

/** The engine as every surface takes it: pure functions over values, made once from its weights. */
export interface Engine {
  /** "variorum-engine/0.1.0"; stored with every reading, so that a newer engine reads again. */
  readonly version: string;
  /** Reads one source on its own: its claims, with exact offsets. Never throws on any text. */
  readSource(source: SourceInput): SourceReading;
  /** Links the claims of a story's readings: facts, positions, contradictions. The order of the readings does not matter. */
  linkStory(readings: readonly SourceReading[], pins?: Pins): StoryAnalysis;
}
