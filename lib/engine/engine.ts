import type { Pins, SourceInput, SourceReading, SpanInput, StoryAnalysis } from "@/lib/engine/analysis";
import type { AttributionMention } from "@/lib/engine/attribution";
import type { Claim } from "@/lib/engine/claim";
import type { ContradictionClass, ContradictionKind } from "@/lib/engine/contradiction";
import type { ProposedReading } from "@/lib/engine/proposals/admit-claims";
import type { CandidateGroup, ClaimProposal, Judgement, Proposer } from "@/lib/engine/proposals/proposal";
import type { Quantity } from "@/lib/engine/quantity";
import type { TimeSpan } from "@/lib/engine/time-span";

/** Everything that was read in one text, linked to nothing. */
export interface Inspection {
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeSpan[];
  readonly attributions: readonly AttributionMention[];
}

export const RELATIONS = ["contradiction", "agreement", "update", "scope-difference", "unrelated"] as const;

/** What two texts are to each other. */
export interface PairComparison {
  readonly relation: ContradictionClass | "agreement" | "unrelated";
  /** 0–1: how surely both speak of the same fact or event. */
  readonly related: number;
  /** 0–1: how surely the relation holds. */
  readonly score: number;
  readonly kind: ContradictionKind | null;
  readonly explanation: string;
}

/** A text with its date, null where it is not known. */
export interface DatedText {
  readonly text: string;
  readonly publishedAt: string | null;
}

/** The engine as every surface takes it: pure functions over values, made once from its weights. */
export interface Engine {
  /** "variorum-engine/0.1.0"; stored with every reading, so that a newer engine reads again. */
  readonly version: string;
  /** Reads one source on its own: its claims, with exact offsets. Never throws on any text. */
  readSource(source: SourceInput): SourceReading;
  /** Reads a stretch of a source that a person takes for a claim; null where it is empty. Never throws on any text. */
  readSpan(input: SpanInput): Claim | null;
  /** Reads one source and lets in what of a model's proposals stands; the rest is counted. Never throws on any of them. */
  readProposals(source: SourceInput, proposals: readonly ClaimProposal[], by: Proposer): ProposedReading;
  /** Which claims of a story to lay before a model together. */
  groupsToAsk(readings: readonly SourceReading[]): CandidateGroup[];
  /**
   * Links the claims of a story's readings: facts, positions, contradictions, with what of a model's judgements stands. The
   * order of the readings does not matter.
   */
  linkStory(readings: readonly SourceReading[], pins?: Pins, judgements?: readonly Judgement[]): StoryAnalysis;
  /** Reads one text and gives back all that was found in it. */
  inspect(text: DatedText): Inspection;
  /** Says what two texts are to each other. */
  compare(premise: DatedText, hypothesis: DatedText): PairComparison;
}
