import { type Matrix, PANEL, slice, type Workspace } from "@/lib/engine/syntax/matrix-kernel";

const HEADS = 4;

/** Mixes the rows of a sentence by how much each heeds the others, in parts ("heads") that heed on their own. */
export class Attention {
  /** Query, key and value of each row side by side: what `mix` reads. */
  readonly input: Float32Array;
  readonly #workspace: Workspace;
  readonly #input: Matrix;
  readonly #keys: Matrix;
  readonly #heed: Matrix;
  readonly #mixed: Matrix;

  /** @param rows at most, and @param width the widest. */
  constructor(workspace: Workspace, rows: number, width: number) {
    this.#workspace = workspace;
    this.#input = workspace.matrix(rows, 3 * width);
    this.input = this.#input.data;
    this.#keys = workspace.matrix(width / HEADS, rows);
    this.#heed = workspace.matrix(rows, rows);
    this.#mixed = workspace.matrix(rows, width);
  }

  /** Floats of a workspace that it takes. */
  static floats(rows: number, width: number): number {
    return rows * (3 * width + width / HEADS + rows + width);
  }

  /** For each of the first `rows` rows the values of all of them, by how much their keys answer to its query. */
  mix(rows: number, width: number): Float32Array {
    const depth = width / HEADS;
    const columns = PANEL * Math.ceil(rows / PANEL);
    const input = { ...this.#input, columns: 3 * width, rowStride: 12 * width };
    const keys = { ...this.#keys, rows: depth, columns, rowStride: 4 * columns };
    const heed = { ...this.#heed, rows, columns, rowStride: 4 * columns };
    const mixed = { ...this.#mixed, rows, columns: width, rowStride: 4 * width };
    mixed.data.fill(0, 0, rows * width);
    for (let head = 0; head < HEADS; head++) {
      const part = (of: number) => of * width + head * depth;
      for (let row = 0; row < rows; row++)
        for (let at = 0; at < depth; at++)
          keys.data[at * columns + row] = input.data[row * 3 * width + part(1) + at] ?? 0;
      heed.data.fill(0, 0, rows * columns);
      this.#workspace.multiplyAdd(heed, slice(input, 0, rows, part(0), part(0) + depth), keys);
      for (let row = 0; row < rows; row++) share(heed.data.subarray(row * columns, row * columns + rows), depth);
      const values = slice(input, 0, rows, part(2), part(2) + depth);
      this.#workspace.multiplyAdd(
        slice(mixed, 0, rows, part(0), part(0) + depth),
        slice(heed, 0, rows, 0, rows),
        values,
      );
    }
    return mixed.data.slice(0, rows * width);
  }
}

/** Turns answers into shares of one whole, in place. */
function share(answers: Float32Array, depth: number): void {
  const scale = 1 / Math.sqrt(depth);
  const most = answers.reduce((largest, answer) => Math.max(largest, answer), Number.NEGATIVE_INFINITY);
  let total = 0;
  for (let at = 0; at < answers.length; at++) {
    const weight = Math.exp(scale * ((answers[at] ?? 0) - most));
    answers[at] = weight;
    total += weight;
  }
  for (let at = 0; at < answers.length; at++) answers[at] = (answers[at] ?? 0) / total;
}
