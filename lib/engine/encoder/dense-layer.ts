import { asPanels, type Matrix, slice, type Workspace } from "@/lib/engine/syntax/matrix-kernel";

/** Where the rows that a layer takes are laid out for the kernel, and where what it gives comes to stand. */
export interface Bench {
  readonly input: Matrix;
  readonly output: Matrix;
}

/** Room for the longest input and the widest layer, shared by all layers of a workspace. */
export function createBench(workspace: Workspace, rows: number, inputs: number, outputs: number): Bench {
  return { input: workspace.matrix(rows, inputs), output: workspace.matrix(rows, outputs) };
}

/** Multiplies rows by weights and adds a bias. Counts of outputs are multiples of 8. */
export class DenseLayer {
  readonly #workspace: Workspace;
  readonly #bench: Bench;
  readonly #weights: Matrix;
  readonly #bias: Float32Array;
  /** How many floats a row of its output has. */
  readonly outputs: number;

  /** @param weights in panels, as `inPanels` lays them. */
  constructor(workspace: Workspace, bench: Bench, inputs: number, weights: Float32Array, bias: Float32Array) {
    const plain = workspace.matrix(inputs, bias.length);
    plain.data.set(weights);
    this.#workspace = workspace;
    this.#bench = bench;
    this.#weights = asPanels(plain);
    this.#bias = bias;
    this.outputs = bias.length;
  }

  /**
   * The products of the first `rows` rows of `of` and the weights, with the bias, and added to `onto` where it is given. What is given
   * back stands until the next layer is applied.
   */
  apply(of: Float32Array, rows: number, onto?: Float32Array): Float32Array {
    const { outputs } = this;
    const [columns, cells] = [this.#weights.rows, rows * outputs];
    const input = { ...this.#bench.input, columns, rowStride: 4 * columns };
    const output = { ...this.#bench.output, columns: outputs, rowStride: 4 * outputs };
    input.data.set(of.subarray(0, rows * columns));
    for (let row = 0; row < rows; row++) output.data.set(this.#bias, row * outputs);
    if (onto) for (let at = 0; at < cells; at++) output.data[at] = (output.data[at] ?? 0) + (onto[at] ?? 0);
    this.#workspace.multiplyAdd(slice(output, 0, rows), slice(input, 0, rows), this.#weights);
    return output.data.subarray(0, cells);
  }
}
