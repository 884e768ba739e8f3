import type { AnswerDraft } from "@/lib/engine/answer";
import type { Polarity } from "@/lib/engine/claim";
import type { ReadSentence } from "@/lib/engine/document";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import type { Quantity } from "@/lib/engine/quantity";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import type { Reference } from "@/lib/engine/recognisers/reference";
import type { Span } from "@/lib/engine/span";
import type { TimeSpan } from "@/lib/engine/time-span";

/** What a clause answers, before it becomes a claim. */
export interface FoundAnswer {
  /** Index of the clause in its sentence. */
  readonly clause: number;
  /** The word that carries the answer: its modality is the claim's. */
  readonly anchor: number;
  readonly polarity: Polarity;
  /** The answer is another claim's, and this one denies it. */
  readonly denies?: boolean;
  /** It stands in a clause beside the sentence's point: a relative or adverbial one. */
  readonly aside?: boolean;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  readonly focus: readonly Span[];
  readonly answer: AnswerDraft;
}

export interface AnswerContext {
  readonly text: string;
  readonly sentence: ReadSentence;
  readonly reference: Reference;
  readonly wordNet: WordNet;
  /** "2024"; null where the source has no date. */
  readonly publishedYear: string | null;
  /** What readers earlier in the list found in this sentence. */
  readonly found: readonly FoundAnswer[];
  /** The attributions whose reporting words stand in this sentence. */
  readonly attributions: readonly FoundAttribution[];
  /** What was found in the sentence before, for what points back to it. */
  readonly previous: readonly FoundAnswer[];
  /** The one currency that the text names; null where it names none, or several. */
  readonly currency: string | null;
  /** The figures of the two sentences before, in the order of the text. */
  readonly counts: readonly FoundAnswer[];
  /** Those of the sentences before them, some way back. */
  readonly olderCounts: readonly FoundAnswer[];
}

/** Reads one kind of answer out of a sentence. */
export interface AnswerReader {
  readonly id: string;
  readonly summary: string;
  read(context: AnswerContext): readonly FoundAnswer[];
}
