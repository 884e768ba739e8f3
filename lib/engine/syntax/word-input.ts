import { shapeOf } from "@/lib/engine/syntax/word-form";

/** Rows of floats by name. */
export interface NamedRows {
  readonly ids: ReadonlyMap<string, number>;
  readonly rows: Float32Array;
  /** Floats a row. */
  readonly width: number;
}

export function namedRows(names: readonly string[], rows: Float32Array): NamedRows {
  const ids = new Map<string, number>();
  for (const [id, name] of names.entries()) ids.set(name, id);
  return { ids, rows, width: names.length === 0 ? 0 : rows.length / names.length };
}

/** Whether the word is the first, has a capital, is all capitals, has a digit. */
export const flagCount = 4;

/** The rows that describe a word: those learnt for it and its parts, and its vector. */
export interface WordRows {
  readonly features: readonly number[];
  /** -1 where there is none. */
  readonly vector: number;
  readonly flags: readonly number[];
}

/** The names under which a word and its parts are learnt, the whole word first. @param form its typography folded. */
export function featureNames(form: string): string[] {
  const lower = form.toLowerCase().replace(/\d/g, "0");
  const names = [`w${lower}`, `x${shapeOf(form)}`, `s${lower.slice(-2)}`];
  if (lower.length > 3) names.push(`s${lower.slice(-3)}`, `p${lower.slice(0, 3)}`);
  if (lower.length > 5) names.push(`s${lower.slice(-4)}`);
  return names;
}

export function wordRows(form: string, first: boolean, learnt: NamedRows, vectors: NamedRows): WordRows {
  const features: number[] = [];
  for (const name of featureNames(form)) {
    const id = learnt.ids.get(name);
    if (id !== undefined) features.push(id);
  }
  const lower = form.toLowerCase();
  const capital = lower !== form;
  const flags = [first, capital, capital && form === form.toUpperCase() && form.length > 1, /\d/.test(form)];
  return { features, vector: vectors.ids.get(lower) ?? -1, flags: flags.map(Number) };
}

/** Writes the network's input for a word: the sum of what is learnt, then the vector, then the flags. */
export function writeInput(out: Float32Array, at: number, word: WordRows, learnt: NamedRows, vectors: NamedRows): void {
  const { width } = learnt;
  out.fill(0, at, at + width + vectors.width);
  for (const id of word.features) {
    for (let unit = 0; unit < width; unit++) {
      out[at + unit] = (out[at + unit] as number) + (learnt.rows[id * width + unit] as number);
    }
  }
  if (word.vector >= 0) {
    out.set(vectors.rows.subarray(word.vector * vectors.width, (word.vector + 1) * vectors.width), at + width);
  }
  out.set(word.flags, at + width + vectors.width);
}
