const meanDecay = 0.9;
const squareDecay = 0.98;
const epsilon = 1e-6;

/** Adam (Kingma and Ba 2015) over one array of weights. */
export class Adam {
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(readonly weights: Float32Array) {
    this.#mean = new Float32Array(weights.length);
    this.#square = new Float32Array(weights.length);
  }

  /** @param step counted from 1. @param gradients from `gradientsFrom`, for the weights from `from` to below `to`. */
  update(gradients: Float32Array, gradientsFrom: number, from: number, to: number, rate: number, step: number): void {
    const { weights } = this;
    const mean = this.#mean;
    const square = this.#square;
    const corrected = (rate * Math.sqrt(1 - squareDecay ** step)) / (1 - meanDecay ** step);
    for (let at = from, g = gradientsFrom; at < to; at++, g++) {
      const gradient = gradients[g] as number;
      const m = meanDecay * (mean[at] as number) + (1 - meanDecay) * gradient;
      const v = squareDecay * (square[at] as number) + (1 - squareDecay) * gradient * gradient;
      mean[at] = m;
      square[at] = v;
      weights[at] = (weights[at] as number) - (corrected * m) / (Math.sqrt(v) + epsilon);
    }
  }
}
