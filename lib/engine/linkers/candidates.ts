import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Profile } from "@/lib/engine/linkers/profile";

/** Others that a claim is laid against, the likeliest first: the cost of linking grows with the claims, not with their square. */
const MOST = 40;
/** A key that more claims have than this tells them apart no more; the latest ones stand for it. */
const LONGEST_POSTING = 160;
/** Of what the likeliest shares with a claim, the part that another must share with it to be laid beside it too. */
const LEAST_SHARE = 0.1;
const SENTENCE_SHARE = 0.35;
const UNIT_WORTH = 0.8;
const STATE_WORTH = 1.5;
const PROPERTY_WORTH = 1.5;

/**
 * The pairs of claims worth laid side by side, by an inverted index on words, names, units, properties and state classes. Claims
 * of one origin are never a pair. Indexes are into `profiles`; each pair comes once, the lower index first.
 */
export function candidatePairs(profiles: readonly Profile[], context: LinkContext): [number, number][] {
  const postings = new Map<number, number[]>();
  const origins = profiles.map(({ claim }) => context.originOf(claim.sourceId));
  const scores = new Float64Array(profiles.length);
  const metBy = new Int32Array(profiles.length).fill(-1);
  return profiles.flatMap((profile, index) => {
    const own = keysOf(profile, context);
    const met: number[] = [];
    for (const [key, worth] of own) {
      for (const other of postings.get(key) ?? []) {
        if (origins[other] === origins[index]) continue;
        if (metBy[other] !== index) {
          metBy[other] = index;
          scores[other] = 0;
          met.push(other);
        }
        scores[other] = (scores[other] ?? 0) + worth;
      }
    }
    const chosen = highest(met, scores, MOST);
    for (const [key] of own) {
      const posting = postings.get(key);
      if (!posting) postings.set(key, [index]);
      else if (posting.push(index) > LONGEST_POSTING) posting.shift();
    }
    return chosen.map((other): [number, number] => [other, index]);
  });
}

/** The keys under which a claim is found, by their numbers, with what each of them is worth. */
function keysOf({ claim, terms, sentence }: Profile, context: LinkContext): Map<number, number> {
  const keys = new Map<number, number>();
  const add = (key: number, worth: number) => keys.set(key, Math.max(keys.get(key) ?? 0, worth));
  const addNamed = (key: string, worth: number) => add(context.keys.idOf(key), worth);
  const own = new Set(terms);
  for (const term of sentence) {
    const worth = context.rarity(term) * (own.has(term) ? 1 : SENTENCE_SHARE);
    for (const [key, share] of context.keys.of(term)) add(key, worth * share);
  }
  const { unit, property, states, type, value } = claim.answer;
  if (value.is === "filler") addNamed(`${value.role} ${value.role === "cause" ? "" : property}`, PROPERTY_WORTH);
  if (unit !== null) addNamed(`unit ${unit}`, UNIT_WORTH * (1 - context.shareOfUnit(unit)));
  if (type === "quantity" && property !== "number") addNamed(`property ${unit} ${property}`, PROPERTY_WORTH);
  for (const { stateClass } of states) addNamed(`state ${stateClass}`, STATE_WORTH);
  return keys;
}

/** Those of the highest scores, the lower index first among equals. */
function highest(met: readonly number[], scores: Float64Array, most: number): number[] {
  const before = (a: number, b: number) => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  const best: number[] = [];
  for (const index of met) {
    const last = best[most - 1];
    if (last !== undefined && !before(index, last)) continue;
    let place = Math.min(best.length, most - 1);
    for (; place > 0 && before(index, best[place - 1] ?? index); place--) best[place] = best[place - 1] ?? index;
    best[place] = index;
  }
  const [likeliest] = best;
  const least = likeliest === undefined ? 0 : LEAST_SHARE * (scores[likeliest] ?? 0);
  return best.filter((index) => (scores[index] ?? 0) >= least);
}
