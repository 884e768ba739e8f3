import type { Claim } from "@/lib/engine/claim";
import { type BoostedTrees, probability } from "@/lib/engine/linkers/boosted-trees";
import { candidatePairs } from "@/lib/engine/linkers/candidates";
import { type Bond, cluster } from "@/lib/engine/linkers/cluster";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { type Profile, profileOf } from "@/lib/engine/linkers/profile";
import { type ClaimPair, pairOf } from "@/lib/engine/linkers/signs/sign";
import { SIGNS } from "@/lib/engine/pipeline";

/** Two claims laid side by side with the values of all signs, in the order of the list. */
export interface SignedPair extends ClaimPair {
  readonly values: Float64Array;
}

/**
 * Groups claims by the question that they answer: candidates from an index, their signs weighed by the fitted trees, groups
 * joined as long as their members belong together on average. What a copy repeats stands with what it copies.
 */
export function linkQuestions(
  claims: readonly Claim[],
  context: LinkContext,
  trees: BoostedTrees,
  least: number,
): Claim[][] {
  const echoes = echoesOf(claims, context);
  const profiles = [...echoes.keys()].map((claim) => profileOf(claim, context));
  const bonds = signedPairs(profiles, context).map(
    ([one, other, { values }]): Bond => [one, other, probability(trees, values)],
  );
  return cluster(profiles.length, bonds, least).map((members) =>
    members.flatMap((at) => {
      const claim = profiles[at]?.claim;
      return claim ? [claim, ...(echoes.get(claim) ?? [])] : [];
    }),
  );
}

/** The candidate pairs of a story with their signs; indexes are into `profiles`. */
export function signedPairs(
  profiles: readonly Profile[],
  context: LinkContext,
): [one: number, other: number, pair: SignedPair][] {
  return candidatePairs(profiles, context).flatMap(([one, other]) => {
    const [a, b] = [profiles[one], profiles[other]];
    return a && b ? [[one, other, signedPair(a, b, context)] as [number, number, SignedPair]] : [];
  });
}

export function signedPair(a: Profile, b: Profile, context: LinkContext): SignedPair {
  const pair = pairOf(a, b, context);
  return { ...pair, values: Float64Array.from(SIGNS, (sign) => sign.read(pair)) };
}

/** Each claim that is no echo, with the claims of other sources of its origin that say the same in the same words. */
export function echoesOf(claims: readonly Claim[], context: LinkContext): Map<Claim, Claim[]> {
  const firsts = new Map<string, Claim>();
  const echoes = new Map<Claim, Claim[]>();
  for (const claim of claims) {
    const words = claim.quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    const key = [context.originOf(claim.sourceId), claim.answer.type, claim.answer.property, words].join(" | ");
    const first = firsts.get(key);
    if (first && first.sourceId !== claim.sourceId) echoes.get(first)?.push(claim);
    else {
      firsts.set(key, claim);
      echoes.set(claim, []);
    }
  }
  return echoes;
}
