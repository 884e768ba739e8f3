import type { Span } from "@/lib/engine/span";

/** A word or mark of a text; offsets are into the whole source text. */
export interface Token extends Span {
  readonly text: string;
}

/** A paragraph, heading or list item: what stands between two line breaks. */
export interface Block extends Span {
  readonly kind: "heading" | "paragraph" | "boilerplate";
}

export interface Sentence extends Span {
  /** Index of the block that it stands in. */
  readonly block: number;
  readonly kind: Block["kind"];
  readonly tokens: readonly Token[];
}
