import { describe, expect, it } from "vitest";
import { createBench, DenseLayer, pairedPanels } from "@/lib/engine/encoder/dense-layer";
import { Workspace } from "@/lib/engine/syntax/matrix-kernel";
import { randomFrom } from "@/scripts/train-syntax/random";

const random = randomFrom(5);
const numbers = (count: number) => Float32Array.from({ length: count }, () => random() - 0.5);

describe("a layer in integers", () => {
  it.each([
    [1, 8, 8],
    [7, 64, 24],
    [9, 1536, 16],
  ])("%i rows of %i inputs and %i outputs agree with the schoolbook to three digits", (rows, inputs, outputs) => {
    const workspace = new Workspace(200_000);
    const bench = createBench(workspace, 16, 1536, 64);
    const [weights, bias, input] = [numbers(inputs * outputs), numbers(outputs), numbers(rows * inputs)];
    const layer = new DenseLayer(workspace, bench, inputs, pairedPanels(weights, inputs, outputs), bias);
    const out = new Float32Array(rows * outputs);
    layer.apply(input, out, rows);
    const twice = out.slice();
    layer.apply(input, twice, rows, true);
    for (const at of out.keys()) {
      const [row, column] = [Math.floor(at / outputs), at % outputs];
      let expected = Number(bias[column]);
      for (let one = 0; one < inputs; one++)
        expected += Number(input[row * inputs + one]) * Number(weights[one * outputs + column]);
      expect(Math.abs(Number(out[at]) - expected)).toBeLessThan(0.002 * Math.sqrt(inputs));
      expect(twice[at]).toBeCloseTo(2 * Number(out[at]), 4);
    }
  });

  it("does not run over at the largest values of either sign", () => {
    const workspace = new Workspace(50_000);
    const layer = new DenseLayer(
      workspace,
      createBench(workspace, 2, 1536, 8),
      1536,
      new Float32Array(1536 * 8).fill(-3),
      new Float32Array(8),
    );
    const out = new Float32Array(8);
    layer.apply(new Float32Array(1536).fill(5), out, 1);
    for (const value of out) expect(value).toBeCloseTo(-15 * 1536, -1);
  });

  it("makes the bias of nothing", () => {
    const workspace = new Workspace(2_000);
    const layer = new DenseLayer(
      workspace,
      createBench(workspace, 2, 8, 8),
      8,
      numbers(64),
      new Float32Array(8).fill(2),
    );
    const out = new Float32Array(8);
    layer.apply(new Float32Array(8), out, 1);
    expect([...out]).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  });
});
