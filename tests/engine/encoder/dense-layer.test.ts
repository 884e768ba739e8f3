import { describe, expect, it } from "vitest";
import { createBench, DenseLayer } from "@/lib/engine/encoder/dense-layer";
import { inPanels, Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { randomFrom } from "@/scripts/train-syntax/random";

const random = randomFrom(5);
const numbers = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5);

function panelled(weights: Float32Array, rows: number, columns: number): Float32Array {
  const matrix = new Workspace(weights.length).matrix(rows, columns);
  matrix.data.set(weights);
  return inPanels(matrix).data;
}

describe("a layer", () => {
  it.each([
    [1, 8, 8],
    [7, 64, 24],
    [9, 100, 16],
  ])("%i rows of %i inputs and %i outputs agree with the schoolbook", (rows, inputs, outputs) => {
    const workspace = new Workspace(20_000);
    const bench = createBench(workspace, 16, 128, 64);
    const [weights, bias, input] = [numbers(inputs * outputs), numbers(outputs), numbers(rows * inputs)];
    const layer = new DenseLayer(workspace, bench, inputs, panelled(weights, inputs, outputs), bias);
    const once = layer.apply(input, rows).slice();
    const onto = layer.apply(input, rows, once).slice();
    expect(once).toHaveLength(rows * outputs);
    for (const at of once.keys()) {
      const [row, column] = [Math.floor(at / outputs), at % outputs];
      let expected = Number(bias[column]);
      for (let one = 0; one < inputs; one++)
        expected += Number(input[row * inputs + one]) * Number(weights[one * outputs + column]);
      expect(once[at]).toBeCloseTo(expected, 4);
      expect(onto[at]).toBeCloseTo(2 * expected, 4);
    }
  });

  it("takes no more rows than it is told, whatever came before", () => {
    const workspace = new Workspace(2_000);
    const layer = new DenseLayer(workspace, createBench(workspace, 4, 8, 8), 8, numbers(64), numbers(8));
    const input = numbers(32);
    const all = layer.apply(input, 4).slice();
    expect(layer.apply(input, 1)).toEqual(all.subarray(0, 8));
  });
});
