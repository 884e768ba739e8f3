import type { SourceInput } from "@/lib/engine/analysis";
import type { Clause } from "@/lib/engine/clause";
import type { Quantity } from "@/lib/engine/quantity";
import type { FoundAttribution } from "@/lib/engine/recognisers/attributions/attribution-reader";
import type { NameMention } from "@/lib/engine/recognisers/read-names";
import type { Sentence } from "@/lib/engine/sentence";
import type { Span } from "@/lib/engine/span";
import type { Tree } from "@/lib/engine/syntax/tree";
import type { TimeSpan } from "@/lib/engine/time-span";

/** A sentence with everything that was read in it. */
export interface ReadSentence extends Tree {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly names: readonly NameMention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  /** In a running report ("14.10 Two are hurt …") the moment of the entry that the sentence stands in. */
  readonly entry?: TimeSpan;
  /** Word index → index of the clause that owns it. */
  readonly clauseOf: ReadonlyMap<number, number>;
}

/** A source as it is being read: the stages after the sentences work on this. */
export interface Document {
  readonly source: SourceInput;
  readonly sentences: readonly ReadSentence[];
  /** Stretches between quotation marks, marks left out, in the order of the text. */
  readonly quotations: readonly Span[];
  readonly attributions: readonly FoundAttribution[];
}
