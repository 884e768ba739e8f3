import { SYNONYM_SETS } from "@/lib/engine/lexicon/synonym-sets";
import type { RelatedWords, Relation } from "@/lib/engine/lexicon/word-net/word-net";
import type { Models } from "@/lib/engine/models";
import { sameKey } from "@/lib/engine/recognisers/names/same-name";

/** How alike two terms are, 0–1: 1 for the same, .9 for synonyms, less by their relation or their vectors; a name only meets a name. */
export type WordLikeness = (a: string, b: string) => number;

const SYNONYM = 0.9;
const STEM = 0.85;
/** Cosines below this are chance for vectors of 100 dimensions; antonyms reach .7, so vectors never count in full. */
const LEAST_COSINE = 0.5;
const MOST_BY_VECTOR = 0.75;
/** What WordNet's relations count; opposites are no likeness, see `opposed`. */
const BY_RELATION: Readonly<Record<Relation, number>> = {
  synonym: 0.85,
  derived: 0.9,
  "kind-of": 0.7,
  entails: 0.5,
  sister: 0,
  antonym: 0,
};
/** A relation of rarer senses than this counts less: they are seldom the ones that a report means. */
const FULL_WEIGHT = 0.4;
/** Rarer opposites are chance. */
const LEAST_OPPOSED = 0.15;

const SETS_OF = new Map<string, Set<string>>();
for (const { id, words } of SYNONYM_SETS) {
  for (const word of words) {
    const sets = SETS_OF.get(word) ?? new Set<string>();
    sets.add(id);
    SETS_OF.set(word, sets);
  }
}

export function createWordLikeness(models: Models): WordLikeness {
  // One map for each first word: a joined key would cost more to build than most answers cost to find.
  const memo = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a === b) return 1;
    const [first, second] = a < b ? [a, b] : [b, a];
    const known = memo.get(first) ?? new Map<string, number>();
    if (known.size === 0) memo.set(first, known);
    const value = known.get(second) ?? likeness(first, second, models);
    known.set(second, value);
    return value;
  };
}

function likeness(a: string, b: string, models: Models): number {
  const named = a.startsWith("@");
  if (named !== b.startsWith("@")) return 0;
  if (named) return sameKey(a.slice(1), b.slice(1));
  const sets = SETS_OF.get(a);
  const others = SETS_OF.get(b);
  if (sets && others) for (const set of sets) if (others.has(set)) return SYNONYM;
  if (sameStem(a, b)) return STEM;
  const cosine = models.similarity(a, b);
  const byVector =
    cosine === null || cosine < LEAST_COSINE
      ? 0
      : MOST_BY_VECTOR * ((cosine - LEAST_COSINE) / (1 - LEAST_COSINE)) ** 0.7;
  return Math.max(byVector, byRelation(models.wordNet.relationOf(a, b)));
}

function byRelation(related: RelatedWords | null): number {
  if (!related) return 0;
  const { relation, distance, weight } = related;
  return (BY_RELATION[relation] * Math.min(1, weight / FULL_WEIGHT)) / Math.max(1, distance);
}

/** Whether two terms are opposites of each other in senses that are not rare. */
export function opposed(a: string, b: string, models: Models): boolean {
  const related = models.wordNet.relationOf(a, b);
  return related?.relation === "antonym" && related.weight >= LEAST_OPPOSED;
}

const ENDINGS = /(?:ations?|itions?|ions?|ments?|ings?|ness|ances?|ences?|als?|ers?|ors?|ives?|ly|ed|es|s|e)$/;

// "evacuate"/"evacuation", "destroy"/"destroyer": the longer of two words that share at least five letters of their stems.
function sameStem(a: string, b: string): boolean {
  const stemA = a.replace(ENDINGS, "");
  const stemB = b.replace(ENDINGS, "");
  return stemA.length >= 4 && stemA === stemB;
}
