import type { NetworkShape } from "@/lib/engine/syntax/network";
import { WeightsReader, WeightsWriter } from "@/lib/engine/syntax/weights-file";
import { type NamedRows, namedRows } from "@/lib/engine/syntax/word-input";

/** All that the file of weights holds. */
export interface ParserFile {
  /** "NOUN|NN": the universal tag, then the treebank's own. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly lemmaRules: readonly string[];
  readonly learnt: NamedRows;
  readonly vectors: NamedRows;
  readonly shape: NetworkShape;
  /** In the order of `listWeights`. */
  readonly weights: readonly Float32Array[];
}

/** Throws an Error where the bytes are not weights of the format that this reads. */
export function readParserFile(bytes: ArrayBuffer | Uint8Array): ParserFile {
  const reader = new WeightsReader(bytes);
  const tags = reader.lines();
  const labels = reader.lines();
  const lemmaRules = reader.lines();
  const learnt = namedRows(reader.lines(), reader.floats());
  const vectors = namedRows(reader.lines(), reader.floats());
  const [input = 0, hidden = 0, layers = 0, arc = 0, coarse = 0, count = 0] = reader.lines().map(Number);
  const shape = { input, hidden, layers, arc, tags: tags.length, labels: labels.length, coarse };
  const weights = Array.from({ length: count }, () => reader.floats());
  return { tags, labels, lemmaRules, learnt, vectors, shape, weights };
}

export function writeParserFile(file: ParserFile): Uint8Array {
  const writer = new WeightsWriter();
  writer.lines(file.tags);
  writer.lines(file.labels);
  writer.lines(file.lemmaRules);
  for (const { ids, rows } of [file.learnt, file.vectors]) {
    writer.lines([...ids.keys()]);
    writer.floats(rows);
  }
  const { input, hidden, layers, arc, coarse } = file.shape;
  writer.lines([input, hidden, layers, arc, coarse, file.weights.length].map(String));
  for (const weights of file.weights) writer.floats(weights);
  return writer.finish();
}

/** The universal tags in order of appearance, and which of them each tag has. The root's comes after the last. */
export function coarseTags(tags: readonly string[]): { names: string[]; of: Int32Array } {
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf("|")));
  const names = [...new Set(upos)];
  return { names, of: Int32Array.from(upos, (name) => names.indexOf(name)) };
}
