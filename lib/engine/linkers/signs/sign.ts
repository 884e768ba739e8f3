import { type Coverage, coveragesOf } from "@/lib/engine/linkers/coverage";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Profile } from "@/lib/engine/linkers/profile";

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
  const [forth, back] = [coveragesOf(a, b, context), coveragesOf(b, a, context)];
  return {
    a,
    b,
    context,
    words: [forth.words, back.words],
    inSentence: [forth.inSentence, back.inSentence],
    inPassage: [forth.inPassage, back.inPassage],
    sentences: [forth.sentence, back.sentence],
  };
}

export function lesser([one, other]: readonly [Coverage, Coverage]): number {
  return Math.min(one.share, other.share);
}

export function greater([one, other]: readonly [Coverage, Coverage]): number {
  return Math.max(one.share, other.share);
}
