import type { Claim } from "@/lib/engine/claim";
import { figureOf } from "@/lib/engine/comparators/figure-of";
import { unpackMeaning } from "@/lib/engine/encoder/pack-meaning";
import { MEANING_SIZE } from "@/lib/engine/encoder/sentence-encoder";
import type { LinkContext } from "@/lib/engine/linkers/link-context";
import type { Quantity } from "@/lib/engine/quantity";
import { toBaseUnit } from "@/lib/engine/recognisers/quantities/convert-units";

/** Terms by their numbers, and beside each how much it tells. */
export interface WeighedTerms {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/**
 * What a claim is laid against others by: its own words, those of its sentence, and those of the sentence before too. Each list
 * starts with the one before it. Terms that every pair asks of stand by their numbers.
 */
export interface Profile {
  readonly claim: Claim;
  readonly terms: readonly string[];
  readonly sentence: readonly string[];
  readonly passage: readonly string[];
  /** The passage's terms by their numbers, with what each of them tells: names more than words that are as rare. */
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly ownIds: Int32Array;
  /** What the claim and its sentence mean, beyond what the story's sentences share, and the sentence as it is. */
  readonly meaning: Float64Array;
  readonly sentenceMeaning: Float64Array;
  readonly plainMeaning: Float64Array;
  readonly predicateId: number;
  readonly subjectIds: Int32Array;
  /** Names among the claim's own words, and among those of the passage. */
  readonly names: WeighedTerms;
  readonly passageNames: WeighedTerms;
  /** Who is quoted, in lower case. */
  readonly speakers: readonly string[];
  /** Its figure in the unit that its dimension is compared in. */
  readonly figure: Quantity | null;
  /** Days or years that the claim names, as far as they are known: "2024-12-07". */
  readonly days: readonly string[];
  /** Hours of a day that it names, in hours since 1970. */
  readonly hours: readonly number[];
}

const NAME_WEIGHT = 1.3;
const HOUR = 3_600_000;

/** Collects what a claim's signs are read from, once for all the pairs that it stands in. */
export function profileOf(claim: Claim, context: LinkContext): Profile {
  const { terms, around, before, property, subject, meaning } = claim.answer;
  const sentence = [...new Set([...terms, ...around])];
  const passage = [...new Set([...sentence, ...before])];
  const idsOf = (list: readonly string[]) => Int32Array.from(list, context.terms.idOf);
  const named = (list: readonly string[]): WeighedTerms => {
    const names = list.filter(isName);
    return { ids: idsOf(names), weights: Float64Array.from(names, context.rarity) };
  };
  const figure = figureOf(claim);
  return {
    claim,
    terms,
    sentence,
    passage,
    ids: idsOf(passage),
    weights: Float64Array.from(passage, (term) => context.rarity(term) * (isName(term) ? NAME_WEIGHT : 1)),
    ownIds: idsOf(terms),
    meaning: context.meaningOf(meaning?.own),
    sentenceMeaning: context.meaningOf(meaning?.sentence),
    plainMeaning: meaning ? unpackMeaning(meaning.sentence) : new Float64Array(MEANING_SIZE),
    predicateId: context.terms.idOf(property),
    subjectIds: idsOf(subject),
    names: named(terms),
    passageNames: named(passage),
    speakers: claim.attribution.map(({ name }) => name.toLowerCase()),
    figure: figure ? toBaseUnit(figure) : null,
    days: claim.times.flatMap(({ from, to }) => (from ?? to)?.slice(0, 10) ?? []),
    hours: claim.times.flatMap(({ from }) => hourOf(from)),
  };
}

function hourOf(moment: string | null): number[] {
  if (moment === null || !/T\d{2}/.test(moment)) return [];
  const time = Date.parse(`${moment.slice(0, 10)}T${moment.slice(11).padEnd(5, ":00")}Z`);
  return Number.isNaN(time) ? [] : [time / HOUR];
}

export function isName(term: string): boolean {
  return term.startsWith("@");
}

/** How alike a term is to the likest of those from `start` on; at least `before`, what came before them. */
export function bestAmong(term: number, ids: Int32Array, { terms }: LinkContext, before = 0, start = 0): number {
  let most = before;
  for (let at = start; at < ids.length && most < 1; at++) most = Math.max(most, terms.between(term, ids[at] ?? 0));
  return most;
}
