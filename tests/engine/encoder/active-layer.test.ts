import { describe, expect, it } from "vitest";
import { ActiveLayer } from "@/lib/engine/encoder/active-layer";
import { Kernel } from "@/lib/engine/encoder/kernel";
import { numbers, product, storedWeights } from "./stored-weights";

describe("a layer that passes over silent units", () => {
  it.each([
    [1, 16, 32],
    [6, 48, 64],
  ])("%i rows of %i units and %i outputs agree with the schoolbook over the positive ones", (rows, units, outputs) => {
    const kernel = new Kernel(500_000);
    const { plain, stored } = storedWeights(units, outputs);
    const bias = numbers(outputs);
    const layer = new ActiveLayer(kernel, rows, units, stored, bias);
    const [from, to] = [kernel.floats(rows * units), kernel.floats(rows * outputs)];
    const input = numbers(rows * units);
    const before = numbers(rows * outputs);
    from.numbers.set(input);
    to.numbers.set(before);
    layer.apply(from.address, rows, to.address);
    const positive = input.map((value) => Math.max(0, value));
    for (const [at, value] of product(positive, plain, bias, units, rows).entries())
      expect(to.numbers[at]).toBeCloseTo(Number(before[at]) + value, 4);
  });
});
