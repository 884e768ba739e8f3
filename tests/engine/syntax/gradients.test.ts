import { describe, expect, it } from "vitest";
import { Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { listWeights, Network, type NetworkShape, networkWeights } from "@/lib/engine/syntax/network";
import { type GoldRows, Gradients } from "@/scripts/train-syntax/gradients";
import { randomFrom } from "@/scripts/train-syntax/random";

const shape: NetworkShape = { input: 16, hidden: 8, layers: 2, arc: 8, tags: 5, labels: 6, coarse: 4 };
const learnt = 8;
const gold: GoldRows = {
  sentences: [
    { start: 0, length: 3 },
    { start: 4, length: 2 },
  ],
  tags: Int32Array.of(-1, 0, 3, 2, -1, 4, 1, -1),
  heads: Int32Array.of(0, 2, 0, 2, 4, 4, 5, 7),
  labels: Int32Array.of(-1, 2, 0, 5, -1, 0, 3, -1),
};

function setUp() {
  const workspace = new Workspace(200_000);
  const random = randomFrom(11);
  const weights = networkWeights(workspace, shape);
  for (const { data } of listWeights(weights)) for (const at of data.keys()) data[at] = random() - 0.5;
  // Tags that lead by far, so that a small step never changes which pairs of coarse tags are looked up.
  weights.tagBias.data.set([0, 0, 30, 0, 0]);
  const network = new Network(workspace, shape, weights, 8, 3);
  const gradients = new Gradients(network, learnt, Int32Array.of(0, 1, 2, 0, 1), 0.3);
  const input = Float32Array.from(network.input.data, () => random() - 0.5);
  const run = () => {
    network.input.data.set(input);
    return gradients.run(gold);
  };
  return { weights, gradients, input, run };
}

describe("back-propagation agrees with finite differences", () => {
  const { weights, gradients, input, run } = setUp();
  run();
  const analytic = listWeights(gradients.weights).map(({ data }) => data.slice());
  const byInput = gradients.input.data.slice();
  const step = 3e-3;
  const slope = (data: Float32Array, at: number) => {
    const value = data[at] as number;
    data[at] = value + step;
    const above = run();
    data[at] = value - step;
    const below = run();
    data[at] = value;
    return (above - below) / (2 * step);
  };

  it.each(listWeights(weights).map((matrix, index) => ({ index, size: `${matrix.rows} × ${matrix.columns}`, matrix })))(
    "weights $index, $size",
    ({ index, matrix }) => {
      const stride = Math.max(1, Math.floor(matrix.data.length / 40));
      for (let at = 0; at < matrix.data.length; at += stride) {
        expect(analytic[index]?.[at]).toBeCloseTo(slope(matrix.data, at), 3);
      }
      expect(analytic[index]?.some((gradient) => Math.abs(gradient) > 1e-4)).toBe(true);
    },
  );

  it("the input", () => {
    for (let row = 1; row < 4; row++) {
      for (let column = 0; column < learnt; column++) {
        expect(byInput[row * learnt + column]).toBeCloseTo(slope(input, row * shape.input + column), 3);
      }
    }
  });
});
