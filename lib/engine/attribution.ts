import type { Span } from "@/lib/engine/span";

export const ATTRIBUTION_MODES = ["direct", "indirect", "narrator"] as const;
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

/** One link of the chain that carries a claim: who says it, by which word, quoted how. */
export interface Attribution {
  /** The speaker as the text names it, without articles: "UN World Food Programme". */
  readonly name: string;
  /** The word or phrase that reports: "said", "according to". */
  readonly cue: string;
  readonly mode: AttributionMode;
}

/** An attribution where it stands in the text: the content that it carries is a span of its own. */
export interface AttributionMention extends Span {
  readonly speaker: string;
  readonly cue: string;
  readonly mode: AttributionMode;
  readonly content: Span;
}
