import type { Claim } from "@/lib/engine/claim";

const MEMBERS_COMPARED = 12;

/**
 * Puts each claim to the group whose members it is most like, or opens a new one. Candidates come from an index on keys, so
 * the cost grows with the claims that share a key and not with the square of all. `alike` gives 0–1; below `least` nothing joins. Claims
 * of one `likenessKey` are alike to any other in the same measure, and are asked for once.
 */
export function groupClaims(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly string[],
  alike: (a: Claim, b: Claim) => number,
  least: number,
  likenessKey: (claim: Claim) => string = ({ id }) => id,
): Claim[][] {
  const groups: Claim[][] = [];
  const likenessKeys: string[][] = [];
  const byKey = new Map<string, Set<number>>();
  for (const claim of claims) {
    const keys = keysOf(claim);
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    let into = -1;
    let most = least;
    const known = new Map<string, number>();
    for (const candidate of candidates) {
      const scores = (groups[candidate] ?? []).slice(0, MEMBERS_COMPARED).map((member, at) => {
        const key = likenessKeys[candidate]?.[at] ?? "";
        const score = known.get(key) ?? alike(claim, member);
        known.set(key, score);
        return score;
      });
      const score = meanOfBest(scores);
      if (score >= most) {
        most = score;
        into = candidate;
      }
    }
    const group = groups[into];
    if (group) group.push(claim);
    else into = groups.push([claim]) - 1;
    const ownKeys = likenessKeys[into];
    if (ownKeys) ownKeys.push(likenessKey(claim));
    else likenessKeys[into] = [likenessKey(claim)];
    for (const key of keys) {
      const found = byKey.get(key) ?? new Set<number>();
      found.add(into);
      byKey.set(key, found);
    }
  }
  return groups;
}

// The best member decides, but one that does not fit at all (0) keeps a claim out: groups must not chain.
function meanOfBest(scores: readonly number[]): number {
  if (scores.length === 0) return 0;
  const best = Math.max(...scores);
  const zeros = scores.filter((score) => score === 0).length;
  return zeros > scores.length / 2 ? 0 : best;
}
