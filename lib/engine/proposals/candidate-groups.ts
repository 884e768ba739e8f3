import type { SourceReading, StoryAnalysis } from "@/lib/engine/analysis";
import { type Claim, isEvidence } from "@/lib/engine/claim";
import { candidatePairs } from "@/lib/engine/linkers/candidates";
import { createLinkContext, type LinkContext } from "@/lib/engine/linkers/link-context";
import { type Profile, profileOf } from "@/lib/engine/linkers/profile";
import { stemOf } from "@/lib/engine/linkers/stem";
import type { Models } from "@/lib/engine/models";
import { echoesOf } from "@/lib/engine/proposals/echoes";
import type { CandidateGroup } from "@/lib/engine/proposals/proposal";

/** As many claims as a small model keeps apart in one question. */
export const MOST_IN_GROUP = 40;
/** Of two claims' words, the part that they must share to be asked about together. */
const LEAST_ALIKE = 0.12;
/** What a model calls the question says more of it than the claim's own words. */
const ABOUT_WORTH = 2;

/**
 * Which claims to ask a model about together: what it proposed itself, and what the rules put on a fact of several sources or hold
 * for disputed. A
 * fact of the rules stays in one group; beyond that, pairs come from the linkers' own index, never all of them, so that
 * the groups grow with the sources. Small groups share a question, and what only one origin tells is left out, as is
 * what the rules alone read and hold for no evidence. The same readings give the same groups.
 *
 * @param analysis The readings linked by the rules alone.
 */
export function candidateGroups(
  readings: readonly SourceReading[],
  analysis: StoryAnalysis,
  models: Models,
): CandidateGroup[] {
  const context = createLinkContext(readings, analysis.copyOf, models);
  const claims = claimsToAsk(readings, analysis, context);
  const clusters = createClusters(claims.length);
  const indexOf = new Map(claims.map(({ id }, at) => [id, at]));
  for (const fact of analysis.facts) {
    const members = fact.positions.flatMap(({ claimIds }) => claimIds.flatMap((id) => indexOf.get(id) ?? []));
    for (const [at, member] of members.entries()) if (at > 0) clusters.join(members[0] ?? member, member);
  }
  for (const [a, b] of likelyPairs(claims, context)) clusters.join(a, b);
  const origins = (members: readonly number[]) =>
    new Set(members.flatMap((at) => (claims[at] ? [context.originOf(claims[at].sourceId)] : []))).size;
  const flagged = new Set(analysis.contradictions.flatMap(({ claimIds }) => claimIds));
  const worthAsking = (members: readonly number[]) =>
    origins(members) > 1 || members.some((at) => flagged.has(claims[at]?.id ?? ""));
  return packed(clusters.all().filter(worthAsking)).map((members) => ({
    claimIds: members.flatMap((at) => claims[at]?.id ?? []),
  }));
}

/** In the order of publication, then of the text; what a copy repeats of its original word for word is asked about once. */
function claimsToAsk(
  readings: readonly SourceReading[],
  { facts, contradictions }: StoryAnalysis,
  context: LinkContext,
): Claim[] {
  const original = new Map(
    readings.flatMap(({ claims }) => claims.map(({ id, sourceId }) => [id, context.originOf(sourceId)] as const)),
  );
  const disputed = new Set(contradictions.map(({ factId }) => factId));
  const shared = new Set(
    facts.flatMap(({ id, positions }) => {
      const ids = positions.flatMap(({ claimIds }) => claimIds);
      return new Set(ids.map((id) => original.get(id))).size > 1 || disputed.has(id) ? ids : [];
    }),
  );
  const echoes = echoesOf(readings, (sourceId) => context.originOf(sourceId));
  return readings
    .flatMap(({ claims, sha256 }) => claims.map((claim) => ({ claim, sha256 })))
    .filter(({ claim }) => claim.proposed || (shared.has(claim.id) && isEvidence(claim)))
    .filter(({ claim }) => !echoes.has(claim.id))
    .map((each) => ({ ...each, at: context.publishedAt(each.claim) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => compare(a.at, b.at) || compare(a.sha256, b.sha256) || a.claim.start - b.claim.start)
    .map(({ claim }) => claim);
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Pairs of the index with enough words in common, the likeliest first. */
function likelyPairs(claims: readonly Claim[], context: LinkContext): [number, number][] {
  const profiles = claims.map((claim) => profileOf(asked(claim), context));
  const words = profiles.map((profile) => weights(profile, context));
  return candidatePairs(profiles, context)
    .map(([a, b]) => ({ pair: [a, b] as [number, number], alike: alike(words[a], words[b]) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((x, y) => y.alike - x.alike || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
    .map(({ pair }) => pair);
}

/** The claim with the words of the question among its own, for the index. */
function asked(claim: Claim): Claim {
  const about = aboutWords(claim);
  if (about.length === 0) return claim;
  return { ...claim, answer: { ...claim.answer, terms: [...new Set([...claim.answer.terms, ...about])] } };
}

function aboutWords({ proposed }: Claim): string[] {
  return proposed ? (proposed.about.toLowerCase().match(/\p{L}{3,}/gu) ?? []) : [];
}

function weights({ claim, terms }: Profile, context: LinkContext): ReadonlyMap<string, number> {
  const about = new Set(aboutWords(claim));
  return new Map(terms.map((term) => [stemOf(term), context.rarity(term) * (about.has(term) ? ABOUT_WORTH : 1)]));
}

/** 0–1: what the two share of all that they say. */
function alike(a?: ReadonlyMap<string, number>, b?: ReadonlyMap<string, number>): number {
  if (!a || !b) return 0;
  let shared = 0;
  let all = 0;
  for (const [term, weight] of a) {
    const other = b.get(term);
    all += Math.max(weight, other ?? 0);
    if (other !== undefined) shared += Math.max(weight, other);
  }
  for (const [term, weight] of b) if (!a.has(term)) all += weight;
  return all === 0 ? 0 : shared / all;
}

/** Joins numbers into clusters of at most MOST_IN_GROUP. */
function createClusters(count: number) {
  const members = new Map(Array.from({ length: count }, (_, at) => [at, [at]]));
  const clusterOf = Array.from({ length: count }, (_, at) => at);
  return {
    join(a: number, b: number): void {
      const [one = a, other = b] = [clusterOf[a], clusterOf[b]];
      const [kept, moved] = [members.get(Math.min(one, other)) ?? [], members.get(Math.max(one, other)) ?? []];
      if (one === other || kept.length + moved.length > MOST_IN_GROUP) return;
      for (const at of moved) {
        clusterOf[at] = Math.min(one, other);
        kept.push(at);
      }
      members.delete(Math.max(one, other));
    },
    all: () => [...members.values()].map((each) => each.toSorted((a, b) => a - b)),
  };
}

/** Clusters put together, each whole, until a group is full: first fit, in their order. */
function packed(clusters: readonly (readonly number[])[]): number[][] {
  const groups: number[][] = [];
  for (const cluster of clusters) {
    const room = groups.find((group) => group.length + cluster.length <= MOST_IN_GROUP);
    if (room) room.push(...cluster);
    else groups.push([...cluster]);
  }
  return groups.map((group) => group.toSorted((a, b) => a - b));
}
