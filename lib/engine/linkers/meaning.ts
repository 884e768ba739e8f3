import type { SourceReading } from "@/lib/engine/analysis";
import type { Models } from "@/lib/engine/models";

/** What a list of terms means on the whole, as a vector of length 1; all zeros where none of them has a vector. */
export type MeaningOf = (terms: readonly string[]) => Float64Array;

/**
 * The sum of the terms' word vectors, each by how much it tells, less what all sentences of the story have in common: so likeness tells
 * what two claims share beyond the story itself. After Arora, Liang and Ma, "A Simple but Tough-to-Beat Baseline for Sentence
 * Embeddings" (ICLR 2017), with the story's mean in place of the first principal component.
 */
export function createMeaningOf(
  readings: readonly SourceReading[],
  rarity: (term: string) => number,
  models: Models,
): MeaningOf {
  const vectors = new Map<string, Float32Array | null>();
  const vectorOf = (term: string) => {
    const known = vectors.get(term);
    if (known !== undefined) return known;
    const vector = models.vector(term.replace(/^@/, ""));
    vectors.set(term, vector);
    return vector;
  };
  const sumOf = (terms: readonly string[]) => {
    const sum = new Float64Array(models.dimensions);
    for (const term of terms) {
      const vector = vectorOf(term);
      if (vector) add(sum, vector, rarity(term));
    }
    return scaled(sum);
  };
  const common = new Float64Array(models.dimensions);
  const claims = readings.flatMap((reading) => reading.claims);
  if (claims.length < FEWEST_CLAIMS) return sumOf;
  for (const { answer } of claims) add(common, sumOf([...answer.terms, ...answer.around]), 1 / claims.length);
  return (terms) => {
    const sum = sumOf(terms);
    if (sum.every((value) => value === 0)) return sum;
    add(sum, common, -1);
    return scaled(sum);
  };
}

/** What fewer claims share is what they speak of: without it any two would be set against each other. */
const FEWEST_CLAIMS = 20;

/** Cosine of two meanings, -1 to 1. */
export function meaningLikeness(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function add(sum: Float64Array, vector: Float32Array | Float64Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
}

function scaled(sum: Float64Array): Float64Array {
  const length = Math.sqrt(meaningLikeness(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}
