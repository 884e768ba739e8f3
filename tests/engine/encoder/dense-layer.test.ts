import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DenseLayer, Quantised } from "@/lib/engine/encoder/dense-layer";
import { Kernel } from "@/lib/engine/encoder/kernel";
import { numbers, product, storedWeights } from "./stored-weights";

const MOST_ROWS = 16;

describe("a dense layer", () => {
  const laidOut = (inputs: number, outputs: number) => {
    const kernel = new Kernel(500_000);
    const { plain, stored } = storedWeights(inputs, outputs);
    const bias = numbers(outputs);
    const layer = new DenseLayer(kernel, new Quantised(kernel, MOST_ROWS, inputs), inputs, stored, bias);
    return {
      layer,
      plain,
      bias,
      from: kernel.floats(MOST_ROWS * inputs),
      to: kernel.floats(MOST_ROWS * outputs),
    };
  };

  it.each([
    [1, 8, 8],
    [7, 64, 24],
    [9, 104, 16],
  ])("%i rows of %i inputs and %i outputs agree with the schoolbook, once and added", (rows, inputs, outputs) => {
    const { layer, plain, bias, from, to } = laidOut(inputs, outputs);
    const input = numbers(rows * inputs);
    from.numbers.set(input);
    const wanted = product(input, plain, bias, inputs, rows);
    for (const times of [1, 2]) {
      layer.apply(from.address, rows, to.address, { onto: times > 1 });
      for (const [at, value] of wanted.entries()) expect(to.numbers[at]).toBeCloseTo(times * value, 2);
    }
  });

  it("is exact to a part in a thousand of what its inputs could add up to, however they differ in size", () => {
    const [inputs, outputs] = [64, 8];
    const { layer, plain, bias, from, to } = laidOut(inputs, outputs);
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -1e6, max: 1e6, noNaN: true }), { minLength: inputs, maxLength: inputs }),
        (row) => {
          const input = Float32Array.from(row);
          from.numbers.set(input);
          layer.apply(from.address, 1, to.address);
          const largest = input.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
          for (const [at, value] of product(input, plain, bias, inputs, 1).entries())
            expect(Math.abs(Number(to.numbers[at]) - value)).toBeLessThanOrEqual((largest * inputs) / 1_000 + 1e-3);
        },
      ),
    );
  });
});
