import type { Token } from "@/lib/engine/sentence";
import type { Span } from "@/lib/engine/span";

/** A token with its analysis, in the terms of Universal Dependencies (English Web Treebank). */
export interface Word extends Token {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head within the sentence's words; -1 for the root. */
  readonly head: number;
  /** With its subtype: "nsubj:pass", "obl", "acl:relcl". */
  readonly deprel: string;
  /** 0–1: how far the chosen arc stood above the next best. */
  readonly margin: number;
}

/** One word for each token of the sentence, in order. Exactly one root; no cycle. */
export interface ParsedSentence extends Span {
  readonly words: readonly Word[];
}
