import type { StateReading } from "@/lib/engine/answer";
import type { Claim } from "@/lib/engine/claim";
import { type Coverage, coveragesOf } from "@/lib/engine/linkers/coverage";
import { SAME_NAME } from "@/lib/engine/linkers/likeness";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { bestAmong, type Profile, type WeighedTerms } from "@/lib/engine/linkers/profile";
import { sharedReadings } from "@/lib/engine/linkers/states-alike";

/** Two claims of different sources, laid side by side; what each sign needs of both is read once. */
export interface ClaimPair {
  readonly a: Profile;
  readonly b: Profile;
  readonly context: LinkContext;
  /** The words of the one claim met by those of the other, both ways. */
  readonly words: readonly [Coverage, Coverage];
  /** The words of the one claim met by the other's sentence, by its passage; and sentence by sentence. */
  readonly inSentence: readonly [Coverage, Coverage];
  readonly inPassage: readonly [Coverage, Coverage];
  readonly sentences: readonly [Coverage, Coverage];
  /** How much the names tell that both claims hold. */
  readonly namesShared: number;
  /** Their readings of states of one class, each with each. */
  readonly states: readonly (readonly [StateReading, StateReading])[];
}

/**
 * One thing to be told of two claims that speaks for or against their answering one question. The fitted trees weigh the
 * signs; a sign only measures. The same either way round.
 */
export interface Sign {
  readonly id: string;
  readonly summary: string;
  read(pair: ClaimPair): number;
}

export function pairOf(a: Profile, b: Profile, context: LinkContext): ClaimPair {
  const [forth, back] = coveragesOf(a, b, context);
  return {
    a,
    b,
    context,
    words: [forth.words, back.words],
    inSentence: [forth.inSentence, back.inSentence],
    inPassage: [forth.inPassage, back.inPassage],
    sentences: [forth.sentence, back.sentence],
    namesShared: sharedWeight(a.names, b.names, context),
    states: sharedReadings(a.claim, b.claim),
  };
}

export function lesser([one, other]: readonly [Coverage, Coverage]): number {
  return Math.min(one.share, other.share);
}

/** How many of the two claims are so. */
export function howMany({ a, b }: ClaimPair, is: (claim: Claim) => boolean): number {
  return (is(a.claim) ? 1 : 0) + (is(b.claim) ? 1 : 0);
}

export function greater([one, other]: readonly [Coverage, Coverage]): number {
  return Math.max(one.share, other.share);
}

/** The lesser of what either's shared names tell: one may give a name in two forms. */
export function sharedWeight(names: WeighedTerms, others: WeighedTerms, context: LinkContext): number {
  if (names.ids.length === 0 || others.ids.length === 0) return 0;
  return Math.min(weightMet(names, others, context), weightMet(others, names, context));
}

function weightMet({ ids, weights }: WeighedTerms, others: WeighedTerms, context: LinkContext): number {
  let weight = 0;
  for (let at = 0; at < ids.length; at++)
    if (bestAmong(ids[at] ?? 0, others.ids, context) > SAME_NAME) weight += weights[at] ?? 0;
  return weight;
}
