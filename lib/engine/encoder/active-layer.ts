import type { StoredWeights } from "@/lib/engine/encoder/dense-layer";
import type { Kernel, Room } from "@/lib/engine/encoder/kernel";
import { PANEL } from "@/lib/engine/syntax/matrix-kernel";

/** Columns that the kernel adds at once. */
const WIDE = 32;

/** The second layer of a feed-forward part: takes only the inner units that are positive, which are few. */
export class ActiveLayer {
  readonly #kernel: Kernel;
  readonly #units: number;
  readonly #weights: Room<Float32Array>;
  readonly #bias: Room<Float32Array>;
  readonly #active: Room<Float32Array>;
  readonly #counts: Room<Float32Array>;

  /** @param units its inputs; outputs, as many as the bias has floats, are a multiple of 32. @param rows at most. */
  constructor(kernel: Kernel, rows: number, units: number, { values, unit }: StoredWeights, bias: Float32Array) {
    this.#kernel = kernel;
    this.#units = units;
    this.#weights = kernel.floats(values.length);
    this.#bias = kernel.floats(bias.length);
    this.#bias.numbers.set(bias);
    this.#active = kernel.floats(2 * rows * units);
    this.#counts = kernel.floats(rows);
    const wide = this.#weights.numbers;
    for (let panel = 0; panel < bias.length; panel += PANEL)
      for (let input = 0; input < units; input++)
        for (let at = 0; at < PANEL; at++) {
          const inWide = (panel % WIDE) + at;
          wide[(panel - (panel % WIDE)) * units + WIDE * input + inWide] =
            unit * (values[panel * units + PANEL * input + at] ?? 0);
        }
  }

  /** Adds to the rows at `to` what the positive ones of the inner rows at `from` bring, and the bias. */
  apply(from: number, rows: number, to: number): void {
    this.#kernel.addActive(
      ...[from, rows, this.#units, this.#weights.address, this.#bias.address, this.#bias.numbers.length],
      ...[this.#active.address, this.#counts.address, to],
    );
  }
}
