import type { EncodeText } from "@/lib/engine/encoder/sentence-encoder";
import type { WordNet } from "@/lib/engine/lexicon/word-net/word-net";
import type { Fitted } from "@/lib/engine/linkers/fitted/fitted";
import type { Token } from "@/lib/engine/sentence";
import type { Word } from "@/lib/engine/syntax/parsed-sentence";

/** What the engine has learnt rather than been told, made once from the weights' files. */
export interface Models {
  parse(tokens: readonly Token[]): Word[];
  /** Cosine of the two words' vectors; null where one has none. */
  similarity(a: string, b: string): number | null;
  /** What a text means, and stretches of it. */
  readonly encode: EncodeText;
  readonly wordNet: WordNet;
  readonly fitted: Fitted;
}
