import { asPanels, type Matrix, slice, type Workspace } from "@/lib/engine/syntax/matrix-kernel";

/** Cells of two integers each, as `Workspace.multiplyAddIntegers` reads them. */
interface Integers {
  readonly cells: Matrix;
  readonly values: Int16Array;
}

/** Where the input of a layer is laid out in integers, and where its sums come to stand. */
export interface Bench {
  readonly input: Integers;
  readonly sums: Matrix;
}

/** Room for the longest input and the widest layer, shared by all layers of a workspace. */
export function createBench(workspace: Workspace, rows: number, inputs: number, outputs: number): Bench {
  return { input: integers(workspace, rows, inputs), sums: workspace.matrix(rows, outputs) };
}

/**
 * Multiplies rows by weights in integers of 16 bits, twice as fast as in floats, to about three digits. Both factors are scaled so that
 * no sum runs over 32 bits. Counts of inputs are even, those of outputs multiples of 8.
 */
export class DenseLayer {
  readonly #workspace: Workspace;
  readonly #bench: Bench;
  readonly #weights: Integers;
  readonly #scale: number;
  readonly #bias: Float32Array;
  readonly #largest: number;
  /** How many floats a row of its output has. */
  readonly outputs: number;

  /** @param weights in the order of `pairedPanels`. */
  constructor(workspace: Workspace, bench: Bench, inputs: number, weights: Float32Array, bias: Float32Array) {
    this.#workspace = workspace;
    this.#bench = bench;
    this.#bias = bias;
    this.outputs = bias.length;
    this.#largest = Math.floor(Math.sqrt((2 ** 31 - 1) / inputs));
    this.#weights = integers(workspace, inputs, bias.length);
    this.#scale = this.#largest / largestOf(weights, 0, weights.length);
    for (let at = 0; at < weights.length; at++) this.#weights.values[at] = Math.round((weights[at] ?? 0) * this.#scale);
  }

  /** Writes the products of the first `rows` rows of `of` and the weights, with the bias, to `out`; or adds them to what is there. */
  apply(of: Float32Array, out: Float32Array, rows: number, onto = false): void {
    const { outputs } = this;
    const inputs = this.#weights.values.length / outputs;
    const { input, sums } = this.#bench;
    const scales = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const largest = largestOf(of, row * inputs, (row + 1) * inputs);
      const scale = largest === 0 ? 0 : this.#largest / largest;
      scales[row] = scale === 0 ? 0 : 1 / (scale * this.#scale);
      for (let at = row * inputs; at < (row + 1) * inputs; at++) input.values[at] = Math.round((of[at] ?? 0) * scale);
    }
    const cells = slice({ ...input.cells, columns: inputs / 2, rowStride: 2 * inputs }, 0, rows);
    const result = slice({ ...sums, columns: outputs, rowStride: 4 * outputs }, 0, rows);
    const whole = new Int32Array(sums.data.buffer, sums.address, rows * outputs).fill(0);
    this.#workspace.multiplyAddIntegers(result, cells, asPanels(this.#weights.cells));
    for (let row = 0; row < rows; row++) {
      const scale = scales[row] ?? 0;
      for (let column = 0; column < outputs; column++) {
        const at = row * outputs + column;
        const value = (whole[at] ?? 0) * scale + (this.#bias[column] ?? 0);
        out[at] = onto ? (out[at] ?? 0) + value : value;
      }
    }
  }
}

/** Weights, row after row, in the order that the kernel reads them: eight columns at a time, two rows of each side by side. */
export function pairedPanels(weights: Float32Array, rows: number, columns: number): Float32Array {
  const panels = new Float32Array(weights.length);
  let next = 0;
  for (let panel = 0; panel < columns; panel += 8)
    for (let row = 0; row < rows; row += 2)
      for (let column = panel; column < panel + 8; column++)
        for (const half of [0, 1]) panels[next++] = weights[(row + half) * columns + column] ?? 0;
  return panels;
}

function integers(workspace: Workspace, rows: number, columns: number): Integers {
  const cells = workspace.matrix(rows / 2, columns);
  return { cells, values: new Int16Array(cells.data.buffer, cells.address, rows * columns) };
}

function largestOf(values: Float32Array, from: number, to: number): number {
  let largest = 0;
  for (let at = from; at < to; at++) largest = Math.max(largest, Math.abs(values[at] ?? 0));
  return largest;
}
