import type { SourceReading } from "@/lib/engine/analysis";
import type { Claim } from "@/lib/engine/claim";
import type { Fitted } from "@/lib/engine/linkers/fitted/fitted";
import { createMeaningOf, type MeaningOf } from "@/lib/engine/linkers/meaning";
import { vocabularyOf } from "@/lib/engine/linkers/vocabulary";
import type { WordKeys } from "@/lib/engine/linkers/word-keys";
import type { TermLikeness, WordLikeness } from "@/lib/engine/linkers/word-likeness";
import type { Models } from "@/lib/engine/models";

/** What linkers and comparators know beside the claims themselves. */
export interface LinkContext {
  readonly likeness: WordLikeness;
  readonly terms: TermLikeness;
  /** 0–1: how much a term tells in this story; what every claim says tells little. */
  weight(term: string): number;
  /** 0–1, the same by the story's sentences, for the words around a claim as for its own. */
  rarity(term: string): number;
  readonly meaningOf: MeaningOf;
  readonly fitted: Fitted;
  /** How many claims the story holds. */
  readonly size: number;
  readonly keys: WordKeys;
  /** Whether two words are opposites: "open", "shut". */
  opposed(a: string, b: string): boolean;
  /** What share of the story's figures is of a unit. */
  shareOfUnit(unit: string): number;
  /** What share of the story's figures for people is of a group ("#child"). */
  shareOfGroup(group: string): number;
  /** When the claim's source was published, in milliseconds; null where nobody knows. */
  publishedAt(claim: Claim): number | null;
  /** The day of it, "2024-12-07"; "undated" where nobody knows. */
  publishedOn(claim: Claim): string;
  outlet(claim: Claim): string;
  /** The source whose text this claim's source carries, else the source itself. */
  originOf(sourceId: string): string;
}

export function createLinkContext(
  readings: readonly SourceReading[],
  copyOf: ReadonlyMap<string, string>,
  models: Models,
): LinkContext {
  const sources = new Map(readings.map((reading) => [reading.sourceId, reading]));
  const frequency = new Map<string, number>();
  let count = 0;
  for (const reading of readings) {
    for (const claim of reading.claims) {
      count++;
      for (const term of new Set(claim.answer.terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  const { terms, keys } = vocabularyOf(models);
  const sentences = sentenceFrequency(readings);
  const units = unitShares(readings);
  const groups = groupShares(readings);
  const published = new Map(
    readings.map((reading) => {
      const time = reading.publishedAt === null ? Number.NaN : Date.parse(reading.publishedAt);
      return [reading.sourceId, Number.isNaN(time) ? null : time] as const;
    }),
  );
  const first = firstPrinted(readings, copyOf, published);
  const rarity = byFrequency(
    sentences.frequency,
    (found) => Math.log((sentences.count + 1) / (found + 0.5)) / Math.log(sentences.count + 2),
  );
  const days = new Map(
    [...published].flatMap(([sourceId, at]) =>
      at === null ? [] : [[sourceId, new Date(at).toISOString().slice(0, 10)] as const],
    ),
  );
  return {
    likeness: (a, b) => terms.between(terms.idOf(a), terms.idOf(b)),
    terms,
    fitted: models.fitted,
    size: count,
    keys,
    opposed: (a, b) => terms.opposed(terms.idOf(a), terms.idOf(b)),
    weight: byFrequency(frequency, (found) => Math.log(1 + (count + 1) / (1 + found)) / Math.log(2 + count)),
    rarity,
    meaningOf: createMeaningOf(readings),
    shareOfUnit: (unit) => units.get(unit) ?? 0,
    shareOfGroup: (group) => groups.get(group) ?? 0,
    publishedAt: (claim) => first.get(wordsKey(copyOf, claim)) ?? published.get(claim.sourceId) ?? null,
    publishedOn: (claim) => days.get(claim.sourceId) ?? "undated",
    outlet: (claim) => sources.get(claim.sourceId)?.outlet ?? "an unnamed outlet",
    originOf: (sourceId) => copyOf.get(sourceId) ?? sourceId,
  };
}

/** When the words of a claim that copies repeat were printed first: a text printed again tells nothing newer. */
function firstPrinted(
  readings: readonly SourceReading[],
  copyOf: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> {
  const copied = new Set([...copyOf].flat());
  const first = new Map<string, number>();
  for (const { sourceId, claims } of readings) {
    const at = published.get(sourceId) ?? null;
    if (at === null || !copied.has(sourceId)) continue;
    for (const claim of claims) {
      const key = wordsKey(copyOf, claim);
      first.set(key, Math.min(at, first.get(key) ?? at));
    }
  }
  return first;
}

function wordsKey(copyOf: ReadonlyMap<string, string>, { sourceId, quote }: Claim): string {
  return `${copyOf.get(sourceId) ?? sourceId} ${quote}`;
}

/** What a term tells by how often it is found, computed once for each term. */
function byFrequency(
  frequency: ReadonlyMap<string, number>,
  tells: (found: number) => number,
): (term: string) => number {
  const known = new Map([...frequency].map(([term, found]) => [term, tells(found)]));
  const unknown = tells(0);
  return (term) => known.get(term) ?? unknown;
}

function sentenceFrequency(readings: readonly SourceReading[]) {
  const frequency = new Map<string, number>();
  let count = 0;
  for (const { claims } of readings) {
    const seen = new Set<number>();
    for (const { sentence, answer } of claims) {
      if (seen.has(sentence.start)) continue;
      seen.add(sentence.start);
      count++;
      for (const term of new Set([...answer.terms, ...answer.around]))
        frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return { frequency, count };
}

function unitShares(readings: readonly SourceReading[]): Map<string, number> {
  const figures = readings.flatMap(({ claims }) => claims.filter(({ answer }) => answer.type === "quantity"));
  const shares = new Map<string, number>();
  for (const { answer } of figures)
    if (answer.unit !== null) shares.set(answer.unit, (shares.get(answer.unit) ?? 0) + 1 / figures.length);
  return shares;
}

/** Of fewer figures for people than these no group's share tells what the story is about. */
const FEWEST_FIGURES = 5;

function groupShares(readings: readonly SourceReading[]): Map<string, number> {
  const people = readings.flatMap(({ claims }) => claims.filter(({ answer }) => answer.unit === "person"));
  const shares = new Map<string, number>();
  if (people.length < FEWEST_FIGURES) return shares;
  for (const { answer } of people)
    for (const term of answer.scope)
      if (term.startsWith("#")) shares.set(term, (shares.get(term) ?? 0) + 1 / people.length);
  return shares;
}
