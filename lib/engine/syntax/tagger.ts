import { FeatureList, hashText, sumRows } from "@/lib/engine/syntax/feature-hash";
import { shapeOf } from "@/lib/engine/syntax/word-form";

/** What the features know of a word, hashed. */
export interface LexicalHashes {
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number, number];
}

const edge: LexicalHashes = { form: 1, lower: 2, shape: 3, prefixes: [4, 4, 4], suffixes: [5, 5, 5, 5] };

/** @param form with its typography folded. */
export function lexicalHashes(form: string): LexicalHashes {
  const lower = form.toLowerCase();
  return {
    form: hashText(form),
    lower: hashText(lower.replace(/\d/g, "0")),
    shape: hashText(shapeOf(form)),
    prefixes: [hashText(lower.slice(0, 1)), hashText(lower.slice(0, 2)), hashText(lower.slice(0, 3))],
    suffixes: [
      hashText(lower.slice(-1)),
      hashText(lower.slice(-2)),
      hashText(lower.slice(-3)),
      hashText(lower.slice(-4)),
    ],
  };
}

/** Tags from left to right, each by the words about it and the two tags before it. */
export class Tagger {
  readonly #table: Float32Array;
  readonly #features = new FeatureList();
  readonly #scores: Float32Array;

  constructor(table: Float32Array, tagCount: number) {
    this.#table = table;
    this.#scores = new Float32Array(tagCount);
  }

  tag(words: readonly LexicalHashes[]): Int32Array {
    const tags = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) {
      tagFeatures(this.#features, words, tags, index);
      sumRows(this.#features, this.#table, 0, this.#scores);
      tags[index] = indexOfLargest(this.#scores);
    }
    return tags;
  }
}

export function indexOfLargest(scores: Float32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  }
  return best;
}

export function tagFeatures(list: FeatureList, words: readonly LexicalHashes[], tags: Int32Array, index: number): void {
  const word = words[index] ?? edge;
  const before = words[index - 1] ?? edge;
  const before2 = words[index - 2] ?? edge;
  const after = words[index + 1] ?? edge;
  const after2 = words[index + 2] ?? edge;
  const tag1 = index > 0 ? (tags[index - 1] as number) + 1 : 0;
  const tag2 = index > 1 ? (tags[index - 2] as number) + 1 : 0;
  list.clear();
  list.add(0);
  list.add(word.form);
  list.add(word.lower);
  for (const prefix of word.prefixes) list.add(prefix);
  for (const suffix of word.suffixes) list.add(suffix);
  list.add(word.shape);
  list.add(word.shape, index === 0 ? 1 : 0, word.suffixes[1]);
  list.add(tag1);
  list.add(tag2);
  list.add(tag1, tag2);
  list.add(tag1, word.lower);
  list.add(tag1, word.suffixes[2]);
  list.add(before.lower);
  list.add(before2.lower);
  list.add(after.lower);
  list.add(after2.lower);
  list.add(before.lower, word.lower);
  list.add(word.lower, after.lower);
  list.add(before.lower, after.lower);
  list.add(tag1, after.lower);
  list.add(tag1, after.suffixes[2]);
  list.add(before.suffixes[2]);
  list.add(after.suffixes[2]);
  list.add(after.suffixes[1], word.suffixes[1]);
  list.add(before.shape, word.shape, after.shape);
  list.add(after.lower, after2.lower);
  list.add(before2.lower, before.lower);
}
