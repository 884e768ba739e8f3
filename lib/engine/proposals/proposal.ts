import type { Modality } from "@/lib/engine/claim";
import type { ContradictionClass, ContradictionKind, Reconciler } from "@/lib/engine/contradiction";

/** Who proposed what the rules did not read themselves: a language model, asked by one version of a prompt. */
export interface Proposer {
  readonly model: string;
  /** "claims/1": the prompt and its version. */
  readonly prompt: string;
}

/** A claim as a model reads it in one source. Nothing of it is taken at its word: see `admitClaims`. */
export interface ClaimProposal {
  /** What should stand in the source, word for word. */
  readonly quote: string;
  /** The words of the quote that carry the answer: a figure, a date, a name, a verb of state; null where none stand out. */
  readonly answer: string | null;
  /** Who says it, innermost speaker first; empty where the outlet itself does. */
  readonly speakers: readonly string[];
  readonly modality: Modality;
  /** The question that it answers, in a few words: "houses destroyed". */
  readonly about: string;
}

/** What a claim keeps of its proposal. */
export interface Proposed {
  readonly by: Proposer;
  readonly about: string;
}

/** Two claims that a model holds against each other; it holds for the positions that they stand on. */
export interface RelationProposal {
  readonly claimIds: readonly [string, string];
  readonly class: ContradictionClass;
  readonly kind: ContradictionKind;
  readonly reason: string;
  readonly bothMayHold: readonly Reconciler[];
}

export interface PositionProposal {
  readonly label: string;
  readonly claimIds: readonly string[];
}

/** A question with the positions on it, as a model sees them. */
export interface FactProposal {
  readonly question: string;
  readonly positions: readonly PositionProposal[];
  readonly relations: readonly RelationProposal[];
}

/** A model's answer about one candidate group. What was asked about and stands in no relation, it holds for no contradiction. */
export interface Judgement {
  readonly by: Proposer;
  /** The claims that it was shown. */
  readonly asked: readonly string[];
  readonly facts: readonly FactProposal[];
}

/** Claims that may answer questions in common: what a model is asked about at once, in the order of publication. */
export interface CandidateGroup {
  readonly claimIds: readonly string[];
}

/** Why a proposal is dropped. */
export const REFUSALS = [
  "not-verbatim",
  "cuts-a-word",
  "too-short",
  "too-long",
  "unread-passage",
  "said-twice",
  "unknown-claim",
  "placed-twice",
  "one-position",
  "irrealis",
  "one-voice",
  "figures-agree",
  "times-agree",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** How many proposals were dropped for each reason; a reason that dropped none does not stand here. */
export type Refusals = Readonly<Partial<Record<Refusal, number>>>;

/** The sum of several counts. */
export function sumRefusals(counts: readonly Refusals[]): Refusals {
  const sum: Partial<Record<Refusal, number>> = {};
  for (const refusal of REFUSALS) {
    const total = counts.reduce((so, count) => so + (count[refusal] ?? 0), 0);
    if (total > 0) sum[refusal] = total;
  }
  return sum;
}
