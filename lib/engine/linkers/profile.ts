import type { Claim } from "@/lib/engine/claim";
import type { LinkContext } from "@/lib/engine/linkers/link-context";

/** What a claim is laid against others by: its own words, those of its sentence, and those of the sentence before too. */
export interface Profile {
  readonly claim: Claim;
  readonly terms: readonly string[];
  readonly sentence: readonly string[];
  readonly passage: readonly string[];
  /** Names among the claim's own words, and among those of the passage. */
  readonly names: readonly string[];
  readonly passageNames: readonly string[];
  /** Days or years that the claim names, as far as they are known: "2024-12-07". */
  readonly days: readonly string[];
}

/** Collects what a claim's signs are read from, once for all the pairs that it stands in. */
export function profileOf(claim: Claim): Profile {
  const { terms, around, before } = claim.answer;
  const sentence = [...new Set([...terms, ...around])];
  const passage = [...new Set([...sentence, ...before])];
  return {
    claim,
    terms,
    sentence,
    passage,
    names: terms.filter(isName),
    passageNames: passage.filter(isName),
    days: claim.times.flatMap(({ from, to }) => (from ?? to)?.slice(0, 10) ?? []),
  };
}

export function isName(term: string): boolean {
  return term.startsWith("@");
}

/** How much of one list of terms another one meets. */
export interface Coverage {
  /** 0–1: the weight of what is met, by how well, in that of all. */
  readonly share: number;
  /** The weight of what is well met, and that of the most telling term met. */
  readonly mass: number;
  readonly top: number;
}

/** Names tell more than words that are as rare. */
const NAME_WEIGHT = 1.3;
const WELL_MET = 0.5;

export function coverage(from: readonly string[], by: readonly string[], context: LinkContext): Coverage {
  let met = 0;
  let all = 0;
  let mass = 0;
  let top = 0;
  for (const term of from) {
    const weight = context.rarity(term) * (isName(term) ? NAME_WEIGHT : 1);
    const likeness = bestLikeness(term, by, context);
    all += weight;
    met += weight * likeness;
    if (likeness > WELL_MET) mass += weight * likeness;
    top = Math.max(top, weight * likeness);
  }
  return { share: all === 0 ? 0 : met / all, mass, top };
}

export function bestLikeness(term: string, among: readonly string[], context: LinkContext): number {
  let most = 0;
  for (const other of among) {
    if (other === term) return 1;
    most = Math.max(most, context.likeness(term, other));
  }
  return most;
}
