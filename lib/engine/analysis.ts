import type { Answer } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import type { Contradiction } from "@/lib/engine/contradiction";
import type { Fact } from "@/lib/engine/fact";
import type { Refusals } from "@/lib/engine/proposals/proposal";
import type { Span } from "@/lib/engine/span";

/** One source as the engine takes it. `publishedAt` is ISO 8601, a date or a date and time with its zone. */
export interface SourceInput {
  readonly id: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** A stretch of a source that a person takes for a claim. */
export interface SpanInput {
  readonly source: SourceInput;
  readonly span: Span;
  /** What the claims of the fact that it is to stand on answer; null where it is on none yet. */
  readonly answering: Answer | null;
}

/**
 * What reading one source gave: depends on that source alone, so it is stored and never read twice. `shingles` are
 * hashes of the text's word runs, by which copies of one wire are found.
 */
export interface SourceReading {
  readonly sourceId: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly sha256: string;
  readonly chars: number;
  readonly claims: readonly Claim[];
  readonly shingles: readonly number[];
}

/** A position that a person put claims into. */
export interface PositionPin {
  /** The claims that were put there: they stand together. */
  readonly placed: readonly string[];
  /** The claims that stood there by themselves: those put there join the position that holds most of these. */
  readonly beside: readonly string[];
}

/** What a person decided about where claims belong; the linkers keep to it. */
export interface Pins {
  /** Claim id → the fact id that a person gave it. Claims that share one stand together, apart from all others. */
  readonly facts: ReadonlyMap<string, string>;
  /** Claims that a person took out: they link to nothing. */
  readonly removed: ReadonlySet<string>;
  /** Of facts that `facts` names: which of their claims a person put into one position. */
  readonly positions: readonly PositionPin[];
}

/** A claim with its place: null where it stands on no fact. */
export interface ClaimPlace {
  readonly claimId: string;
  readonly factId: string | null;
  readonly positionId: string | null;
}

/** The whole story, linked. Contradictions stand by falling severity. */
export interface StoryAnalysis {
  /** Source id → the id of the earlier source whose text it carries. */
  readonly copyOf: ReadonlyMap<string, string>;
  readonly places: readonly ClaimPlace[];
  readonly facts: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
  readonly differences: readonly Contradiction[];
  /** What the rules hold for contradictions and a model that was asked does not; absent where none was asked. */
  readonly overruled?: readonly Contradiction[];
  /** What of a model's judgements did not stand. */
  readonly refusals?: Refusals;
}
