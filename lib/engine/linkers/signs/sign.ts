import { type Coverage, coverage, type Profile } from "@/lib/engine/linkers/profile";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

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
  return {
    a,
    b,
    context,
    words: [coverage(a.terms, b.terms, context), coverage(b.terms, a.terms, context)],
    inSentence: [coverage(a.terms, b.sentence, context), coverage(b.terms, a.sentence, context)],
    inPassage: [coverage(a.terms, b.passage, context), coverage(b.terms, a.passage, context)],
    sentences: [coverage(a.sentence, b.sentence, context), coverage(b.sentence, a.sentence, context)],
  };
}

export function lesser([one, other]: readonly [Coverage, Coverage]): number {
  return Math.min(one.share, other.share);
}

export function greater([one, other]: readonly [Coverage, Coverage]): number {
  return Math.max(one.share, other.share);
}
