/** A table of perceptron weights that remembers their mean over all updates. */
export class AveragedTable {
  readonly weights: Float32Array;
  readonly #weighted: Float32Array;
  #step = 1;

  constructor(rows: number, width: number) {
    this.weights = new Float32Array(rows + width);
    this.#weighted = new Float32Array(rows + width);
  }

  tick(): void {
    this.#step++;
  }

  add(index: number, by: number): void {
    this.weights[index] = (this.weights[index] as number) + by;
    this.#weighted[index] = (this.#weighted[index] as number) + by * this.#step;
  }

  /** The averaged weights, those smaller than `floor` left out. */
  averaged(floor: number): Float32Array {
    return this.weights.map((weight, index) => {
      const mean = weight - (this.#weighted[index] as number) / this.#step;
      return Math.abs(mean) < floor ? 0 : mean;
    });
  }
}
