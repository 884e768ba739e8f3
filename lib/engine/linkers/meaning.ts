import type { SourceReading } from "@/lib/engine/analysis";
import { unpackMeaning } from "@/lib/engine/encoder/pack-meaning";
import { MEANING_SIZE } from "@/lib/engine/encoder/sentence-encoder";

/** A packed meaning as a vector of length 1, less what all sentences of the story have in common; zeros of a claim that has none. */
export type MeaningOf = (packed: string | undefined) => Float64Array;

/** What fewer claims share is what they speak of: without it any two would be set against each other. */
const FEWEST_CLAIMS = 20;

/**
 * Likeness is to tell what two claims share beyond the story itself: so the mean of its sentences is taken from each. After Arora, Liang and
 * Ma, "A Simple but Tough-to-Beat Baseline for Sentence Embeddings" (ICLR 2017), with the mean in place of the first principal component.
 */
export function createMeaningOf(readings: readonly SourceReading[]): MeaningOf {
  const packed = readings.flatMap(({ claims }) => claims.flatMap(({ answer }) => answer.meaning?.sentence ?? []));
  const common = new Float64Array(MEANING_SIZE);
  if (packed.length >= FEWEST_CLAIMS)
    for (const meaning of packed) add(common, unpackMeaning(meaning), 1 / packed.length);
  return (meaning) => {
    if (meaning === undefined) return new Float64Array(MEANING_SIZE);
    const vector = unpackMeaning(meaning);
    add(vector, common, -1);
    return scaled(vector);
  };
}

/** Cosine of two meanings, -1 to 1. */
export function meaningLikeness(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function add(sum: Float64Array, vector: Float64Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
}

function scaled(sum: Float64Array): Float64Array {
  const length = Math.sqrt(meaningLikeness(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}
