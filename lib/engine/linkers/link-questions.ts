import type { Claim } from "@/lib/engine/claim";
import { probability } from "@/lib/engine/linkers/boosted-trees";
import { candidatePairs } from "@/lib/engine/linkers/candidates";
import { type Bond, cluster } from "@/lib/engine/linkers/cluster";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import { type Profile, profileOf } from "@/lib/engine/linkers/profile";
import { type ClaimPair, pairOf } from "@/lib/engine/linkers/signs/sign";
import { LINKERS, SIGNS } from "@/lib/engine/pipeline";

/** Two claims laid side by side with the values of all signs, in the order of the list. */
export interface SignedPair extends ClaimPair {
  readonly values: Float64Array;
}

/** The claims that answer one question. */
export interface Question {
  readonly members: readonly Claim[];
  /** Whether a linker of the list put the two together itself, by what they say and not by likeness alone. */
  kin(a: Claim, b: Claim): boolean;
}

/**
 * Groups claims by the question that they answer. What a linker of the list puts together stays together; beyond that the signs of
 * candidate pairs, weighed by the fitted trees, join groups as long as their members belong together on average.
 */
export function linkQuestions(claims: readonly Claim[], context: LinkContext): Question[] {
  const kinOf = new Map<string, number>();
  const read = new Map<string, Claim>();
  kindredGroups(claims, context).forEach((members, group) => {
    for (const member of members) {
      kinOf.set(member.id, group);
      read.set(member.id, member);
    }
  });
  const profiles = claims.map((claim) => profileOf(claim, context));
  const bonds: Bond[] = [];
  for (const [one, other, { values }] of signedPairs(profiles, context))
    bonds.push([one, other, probability(context.fitted.link.trees, values)]);
  const partition = partitionOf(claims, context, kinOf);
  return cluster(partition, bonds, context.fitted.link.least).map((places) => {
    const members = places.flatMap((at) => claims[at] ?? []);
    // One reading of an ambiguous word is enough where one linker found the group; where several meet, they may meet in another.
    const linkers = new Set(members.flatMap(({ id }) => kinOf.get(id) ?? []));
    return {
      members: linkers.size > 1 ? members : members.map((claim) => read.get(claim.id) ?? claim),
      kin: (a, b) => kinOf.has(a.id) && kinOf.get(a.id) === kinOf.get(b.id),
    };
  });
}

/** The groups of the linkers, each of two claims at least; a claim that one has put with another's is taken for the next. */
function kindredGroups(claims: readonly Claim[], context: LinkContext): Claim[][] {
  const groups: Claim[][] = [];
  let left = claims;
  for (const linker of LINKERS) {
    const found = linker.link(left, context).filter((members) => members.length > 1);
    const taken = new Set(found.flat().map(({ id }) => id));
    left = left.filter(({ id }) => !taken.has(id));
    groups.push(...found.map((members) => [...members]));
  }
  return groups;
}

/** What stands together from the start, by the indexes of the claims: kin, and what a copy repeats in the same words. */
function partitionOf(
  claims: readonly Claim[],
  context: LinkContext,
  kinOf: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  claims.forEach((claim, at) => {
    const group = kinOf.get(claim.id);
    const words = claim.quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    const key =
      group === undefined
        ? [context.originOf(claim.sourceId), claim.answer.type, claim.answer.property, words].join(" | ")
        : `kin ${group}`;
    const known = groups.get(key);
    if (known) known.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()];
}

/** The candidate pairs of a story with their signs, one after the other; indexes are into `profiles`. */
export function* signedPairs(
  profiles: readonly Profile[],
  context: LinkContext,
): Generator<[one: number, other: number, pair: SignedPair]> {
  for (const [one, other] of candidatePairs(profiles, context)) {
    const [a, b] = [profiles[one], profiles[other]];
    if (a && b) yield [one, other, signedPair(a, b, context)];
  }
}

export function signedPair(a: Profile, b: Profile, context: LinkContext): SignedPair {
  const pair = pairOf(a, b, context);
  const values = new Float64Array(SIGNS.length);
  SIGNS.forEach((sign, at) => {
    values[at] = sign.read(pair);
  });
  return { ...pair, values };
}
