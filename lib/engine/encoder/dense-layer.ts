import { type Kernel, ROWS_AT_ONCE, type Room } from "@/lib/engine/encoder/kernel";
import { PANEL } from "@/lib/engine/syntax/matrix-kernel";

/** Weights as they are stored: in panels of 8 columns, each row after row; an integer 1 stands for `unit`. */
export interface StoredWeights {
  readonly values: Int16Array;
  readonly unit: number;
}

const LARGEST_SUM = 2 ** 31 - 1;
const LARGEST_INTEGER = 2 ** 15 - 1;

/** Where rows stand as integers while they are multiplied, shared by the layers of a kernel. */
export class Quantised {
  readonly #integers: Room<Int16Array>;
  readonly #steps: Room<Float32Array>;
  readonly #kernel: Kernel;

  /** @param rows at most, and @param width the widest. */
  constructor(kernel: Kernel, rows: number, width: number) {
    this.#kernel = kernel;
    this.#integers = kernel.integers(rows * width);
    this.#steps = kernel.floats(rows);
  }

  /** Rounds rows of floats so that no integer is above `most`; gives the addresses of the integers and of what they stand for. */
  hold(from: number, rows: number, columns: number, most: number): readonly [integers: number, steps: number] {
    this.#kernel.quantise(from, rows, columns, most, this.#integers.address, this.#steps.address);
    return [this.#integers.address, this.#steps.address];
  }
}

/** Multiplies rows by weights, in integers, and adds a bias. */
export class DenseLayer {
  readonly #kernel: Kernel;
  readonly #quantised: Quantised;
  readonly #inputs: number;
  readonly #weights: Room<Int16Array>;
  readonly #unit: number;
  readonly #bias: Room<Float32Array>;
  /** How many floats a row of its output has. */
  readonly outputs: number;
  /** The largest integer that an input may be rounded to, so that no sum of products overflows whatever the inputs are. */
  readonly #most: number;

  /** @param inputs an even number; outputs, as many as the bias has floats, are a multiple of 8. */
  constructor(
    kernel: Kernel,
    quantised: Quantised,
    inputs: number,
    { values, unit }: StoredWeights,
    bias: Float32Array,
  ) {
    this.#kernel = kernel;
    this.#quantised = quantised;
    this.#inputs = inputs;
    this.#weights = kernel.integers(values.length);
    this.#unit = unit;
    this.#bias = kernel.floats(bias.length);
    this.#bias.numbers.set(bias);
    this.outputs = bias.length;
    const paired = this.#weights.numbers;
    let largest = 1;
    for (let panel = 0; panel < values.length; panel += PANEL * inputs)
      for (let column = 0; column < PANEL; column++) {
        let sum = 0;
        for (let input = 0; input < inputs; input++) {
          const weight = values[panel + PANEL * input + column] ?? 0;
          paired[panel + PANEL * (input & ~1) + 2 * column + (input & 1)] = weight;
          sum += Math.abs(weight);
        }
        largest = Math.max(largest, sum);
      }
    this.#most = Math.min(LARGEST_INTEGER, Math.floor(LARGEST_SUM / largest));
  }

  /** Writes the products of the rows at `from` to `to`, or adds them to what stands there. Both have room for whole groups of rows. */
  apply(from: number, rows: number, to: number, { onto = false } = {}): void {
    const [integers, steps] = this.#quantised.hold(from, rows, this.#inputs, this.#most);
    const grouped = ROWS_AT_ONCE * Math.ceil(rows / ROWS_AT_ONCE);
    this.#kernel.multiply(
      ...[integers, steps, grouped, this.#inputs, this.#weights.address, this.#unit],
      ...[this.#bias.address, this.outputs, onto ? 1 : 0, to],
    );
  }
}
