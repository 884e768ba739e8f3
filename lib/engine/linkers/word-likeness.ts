import { SYNONYM_SETS } from "@/lib/engine/lexicon/synonym-sets";
import type { RelatedWords, Relation } from "@/lib/engine/lexicon/word-net/word-net";
import { PairMemo } from "@/lib/engine/linkers/pair-memo";
import { stemOf } from "@/lib/engine/linkers/stem";
import type { Models } from "@/lib/engine/models";
import { areAntonyms, hasAntonym } from "@/lib/engine/recognisers/answers/antonym-index";
import { sameKey } from "@/lib/engine/recognisers/names/same-name";

/** How alike two terms are, 0–1: 1 for the same, .9 for synonyms, less by their relation or their vectors; a name only meets a name. */
export type WordLikeness = (a: string, b: string) => number;

const SYNONYM = 0.9;
const STEM = 0.85;
/** Cosines below this are chance for vectors of 100 dimensions; antonyms reach .7, so vectors never count in full. */
const LEAST_COSINE = 0.5;
const MOST_BY_VECTOR = 0.75;
const LEAST_RELATED_COSINE = 0.33;
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

/** What words are to each other, by their numbers, for those who ask of the same words again and again. */
export interface TermLikeness {
  /** How many terms have a number. */
  size(): number;
  /** The number of a term, the same for the same term. */
  idOf(term: string): number;
  /** How alike two terms are, by their numbers. */
  between(one: number, other: number): number;
  /** Whether two words are opposites, by their numbers: by the list of antonyms or in senses that are not rare. */
  opposed(one: number, other: number): boolean;
}

export function createTermLikeness(models: Models): TermLikeness {
  const ids = new Map<string, number>();
  const terms: Term[] = [];
  const likenesses = new PairMemo();
  const opposites = new PairMemo();
  // A pair's words come in the same order whenever they are asked, so that the answer never hangs on what was read before.
  const inOrder = <T>(low: number, high: number, ask: (a: Term, b: Term) => T, none: T) => {
    const [one, other] = [terms[low], terms[high]];
    if (!one || !other) return none;
    return one.word < other.word ? ask(one, other) : ask(other, one);
  };
  const askLikeness = (low: number, high: number) => inOrder(low, high, (a, b) => likeness(a, b, models), 0);
  const askOpposed = (low: number, high: number) => inOrder(low, high, (a, b) => (opposed(a, b, models) ? 1 : 0), 0);
  return {
    size: () => terms.length,
    idOf(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      ids.set(term, terms.length);
      return terms.push(termOf(term, models)) - 1;
    },
    between: (one, other) => (one === other ? 1 : likenesses.of(one, other, askLikeness)),
    // Few words have an opposite at all.
    opposed: (one, other) =>
      (terms[one]?.hasOpposite ?? false) &&
      (terms[other]?.hasOpposite ?? false) &&
      opposites.of(one, other, askOpposed) === 1,
  };
}

/** What of a term is asked again and again. */
interface Term {
  readonly word: string;
  /** The key of a name, null for a common word. */
  readonly name: string | null;
  readonly stem: string;
  readonly sets: ReadonlySet<string> | undefined;
  readonly hasOpposite: boolean;
}

function termOf(word: string, { wordNet }: Models): Term {
  return {
    word,
    name: word.startsWith("@") ? word.slice(1) : null,
    stem: stemOf(word),
    sets: SETS_OF.get(word),
    hasOpposite: hasAntonym(word) || wordNet.hasOpposite(word),
  };
}

function likeness(a: Term, b: Term, models: Models): number {
  if (a.name !== null || b.name !== null) return a.name !== null && b.name !== null ? sameKey(a.name, b.name) : 0;
  if (a.sets && b.sets) for (const set of a.sets) if (b.sets.has(set)) return SYNONYM;
  if (a.stem === b.stem) return STEM;
  const cosine = models.similarity(a.word, b.word);
  const byVector =
    cosine === null || cosine < LEAST_COSINE
      ? 0
      : MOST_BY_VECTOR * ((cosine - LEAST_COSINE) / (1 - LEAST_COSINE)) ** 0.7;
  // Words that WordNet relates are used alike; asking it of all the others would cost more than everything else.
  if (cosine !== null && cosine < LEAST_RELATED_COSINE) return byVector;
  return Math.max(byVector, byRelation(models.wordNet.relationOf(a.word, b.word)));
}

function byRelation(related: RelatedWords | null): number {
  if (!related) return 0;
  const { relation, distance, weight } = related;
  return (BY_RELATION[relation] * Math.min(1, weight / FULL_WEIGHT)) / Math.max(1, distance);
}

function opposed({ word: a }: Term, { word: b }: Term, models: Models): boolean {
  if (areAntonyms(a, b)) return true;
  const cosine = models.similarity(a, b);
  if (cosine !== null && cosine < LEAST_RELATED_COSINE) return false;
  const related = models.wordNet.relationOf(a, b);
  return related?.relation === "antonym" && related.weight >= LEAST_OPPOSED;
}
