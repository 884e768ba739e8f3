import type { Attribution } from "@/lib/engine/attribution";
import type { Modality } from "@/lib/engine/claim";
import type { ReadSentence } from "@/lib/engine/document";
import type { Span } from "@/lib/engine/span";

/** An attribution as a reader finds it: the speaker is still the words that stand there, perhaps a pronoun. */
export interface FoundAttribution extends Span {
  readonly speaker: string;
  /** Index of the speaker's head word in the sentence; null where the speaker was carried over or is not named. */
  readonly speakerHead: number | null;
  readonly cue: string;
  readonly mode: Attribution["mode"];
  readonly modality: Modality;
  readonly content: Span;
}

/** What a reader of attributions may look at. */
export interface AttributionContext {
  readonly text: string;
  readonly sentence: ReadSentence;
  /** Quotations that touch this sentence. */
  readonly quotations: readonly Span[];
  /** What readers earlier in the list found in this sentence. */
  readonly found: readonly FoundAttribution[];
}

export interface AttributionReader {
  readonly id: string;
  readonly summary: string;
  read(context: AttributionContext): readonly FoundAttribution[];
}
