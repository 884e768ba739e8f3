import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Profile } from "@/lib/engine/linkers/profile";

/** Others that a claim is laid against, the likeliest first: the cost of linking grows with the claims, not with their square. */
const MOST = 18;
/** A key that more claims have than this tells them apart no more; the latest ones stand for it. */
const LONGEST_POSTING = 160;
/** Of what the likeliest shares with a claim, the part that another must share with it to be laid beside it too. */
const LEAST_SHARE = 0.35;
const SENTENCE_SHARE = 0.35;
const UNIT_WORTH = 0.8;
const STATE_WORTH = 1.5;
const PROPERTY_WORTH = 1.5;

/**
 * The pairs of claims worth laid side by side, by an inverted index on words, names, units, properties and state classes. Claims
 * of one origin are never a pair. Indexes are into `profiles`; each pair comes once, the lower index first.
 */
export function candidatePairs(profiles: readonly Profile[], context: LinkContext): [number, number][] {
  const postings = new Map<string, number[]>();
  const keys = profiles.map((profile) => keysOf(profile, context));
  const origins = profiles.map(({ claim }) => context.originOf(claim.sourceId));
  const pairs = new Map<number, [number, number]>();
  keys.forEach((own, index) => {
    const scores = new Map<number, number>();
    for (const [key, worth] of own) {
      for (const other of postings.get(key) ?? []) {
        if (origins[other] === origins[index]) continue;
        scores.set(other, (scores.get(other) ?? 0) + worth);
      }
    }
    for (const other of highest(scores, MOST)) pairs.set(other * profiles.length + index, [other, index]);
    for (const [key] of own) {
      const posting = postings.get(key);
      if (!posting) postings.set(key, [index]);
      else {
        posting.push(index);
        if (posting.length > LONGEST_POSTING) posting.shift();
      }
    }
  });
  return [...pairs.values()];
}

function keysOf({ claim, terms, sentence }: Profile, context: LinkContext): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, worth: number) => keys.set(key, Math.max(keys.get(key) ?? 0, worth));
  const own = new Set(terms);
  for (const term of sentence) {
    const worth = context.rarity(term) * (own.has(term) ? 1 : SENTENCE_SHARE);
    for (const [key, share] of context.wordKeys(term)) add(key, worth * share);
  }
  const { unit, property, states, type, value } = claim.answer;
  if (value.is === "filler") add(`${value.role} ${value.role === "cause" ? "" : property}`, PROPERTY_WORTH);
  if (unit !== null) add(`unit ${unit}`, UNIT_WORTH * (1 - context.shareOfUnit(unit)));
  if (type === "quantity" && property !== "number") add(`property ${unit} ${property}`, PROPERTY_WORTH);
  for (const { stateClass } of states) add(`state ${stateClass}`, STATE_WORTH);
  return keys;
}

function highest(scores: ReadonlyMap<number, number>, most: number): number[] {
  const sorted = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  const least = LEAST_SHARE * (sorted[0]?.[1] ?? 0);
  return sorted.flatMap(([index, score]) => (score >= least ? [index] : []));
}
