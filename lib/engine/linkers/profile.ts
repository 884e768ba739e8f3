import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/**
 * What a claim is laid against others by: its own words, those of its sentence, and those of the sentence before too. Each list
 * starts with the one before it.
 */
export interface Profile {
  readonly claim: Claim;
  readonly terms: readonly string[];
  readonly sentence: readonly string[];
  readonly passage: readonly string[];
  /** The passage's terms by their numbers, with what each of them tells: names more than words that are as rare. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Names among the claim's own words, and among those of the passage. */
  readonly names: readonly string[];
  readonly passageNames: readonly string[];
  /** Days or years that the claim names, as far as they are known: "2024-12-07". */
  readonly days: readonly string[];
}

const NAME_WEIGHT = 1.3;

/** Collects what a claim's signs are read from, once for all the pairs that it stands in. */
export function profileOf(claim: Claim, context: LinkContext): Profile {
  const { terms, around, before } = claim.answer;
  const sentence = [...new Set([...terms, ...around])];
  const passage = [...new Set([...sentence, ...before])];
  return {
    claim,
    terms,
    sentence,
    passage,
    ids: Int32Array.from(passage, (term) => context.terms.idOf(term)),
    weights: Float64Array.from(passage, (term) => context.rarity(term) * (isName(term) ? NAME_WEIGHT : 1)),
    names: terms.filter(isName),
    passageNames: passage.filter(isName),
    days: claim.times.flatMap(({ from, to }) => (from ?? to)?.slice(0, 10) ?? []),
  };
}

export function isName(term: string): boolean {
  return term.startsWith("@");
}

export function bestLikeness(term: string, among: readonly string[], context: LinkContext): number {
  let most = 0;
  for (const other of among) {
    if (other === term) return 1;
    most = Math.max(most, context.likeness(term, other));
  }
  return most;
}
