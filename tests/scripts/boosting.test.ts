import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probability } from "@/lib/engine/linkers/boosted-trees";
import { type BoostingOptions, fitTrees, type TrainingSet } from "@/scripts/fit-linking/boosting";

const OPTIONS: BoostingOptions = { rounds: 60, rate: 0.2, leaves: 4, leastRows: 4, ridge: 1 };

/** Points of a grid of 20 by 20 over the unit square, labelled by a rule. */
function grid(rule: (x: number, y: number) => boolean): TrainingSet {
  const points = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20, Math.floor(at / 20) / 20] as const);
  return {
    signs: ["x", "y"],
    columns: [Float32Array.from(points, ([x]) => x), Float32Array.from(points, ([, y]) => y)],
    labels: Uint8Array.from(points, ([x, y]) => (rule(x, y) ? 1 : 0)),
    weights: new Float32Array(points.length).fill(1),
  };
}

function shareRight(set: TrainingSet, options = OPTIONS): number {
  const trees = fitTrees(set, options);
  const right = [...set.labels].filter((label, row) => {
    const values = set.columns.map((column) => column[row] ?? 0);
    return probability(trees, values) > 0.5 === (label === 1);
  });
  return right.length / set.labels.length;
}

describe("boosting learns", () => {
  it.each([
    ["a threshold of one sign", (x: number) => x > 0.42, 0.99],
    ["a threshold of the other", (_: number, y: number) => y < 0.31, 0.99],
    ["both signs at once", (x: number, y: number) => x > 0.5 && y > 0.5, 0.99],
    ["a band", (x: number) => x > 0.3 && x < 0.6, 0.99],
    ["either, but not both", (x: number, y: number) => x > 0.42 !== y > 0.33, 0.97],
    ["a slope", (x: number, y: number) => x + y > 1, 0.93],
  ])("%s", (_, rule, least) => {
    expect(shareRight(grid(rule))).toBeGreaterThanOrEqual(least);
  });
});

describe("boosting", () => {
  const set = grid((x, y) => x > 0.42 !== y > 0.33);

  it("gives the same trees for the same rows", () => {
    expect(fitTrees(set, OPTIONS)).toEqual(fitTrees(set, OPTIONS));
  });

  it("grows no leaf of fewer rows than asked for", () => {
    const { trees } = fitTrees(set, { ...OPTIONS, leastRows: 201 });
    expect(trees.every((tree) => tree.length === 4)).toBe(true);
  });

  it("grows no more leaves than asked for", () => {
    const leavesOf = (tree: readonly number[]) => tree.filter((value, at) => at % 4 === 0 && value === -1).length;
    const { trees } = fitTrees(set, { ...OPTIONS, leaves: 3 });
    expect(Math.max(...trees.map(leavesOf))).toBeLessThanOrEqual(3);
  });

  it("starts from the share of positive rows by weight", () => {
    const columns = [new Float32Array(4)];
    const labels = Uint8Array.from([1, 0, 0, 0]);
    const fitted = (weights: readonly number[]) =>
      fitTrees({ signs: ["x"], columns, labels, weights: Float32Array.from(weights) }, { ...OPTIONS, rounds: 0 });
    expect(fitted([1, 1, 1, 1]).bias).toBeCloseTo(Math.log(2 / 4), 3);
    expect(fitted([3, 1, 1, 1]).bias).toBeCloseTo(0, 3);
  });

  it("learns nothing from a sign that never changes", () => {
    const labels = Uint8Array.from({ length: 40 }, (_, row) => row % 2);
    const trees = fitTrees(
      { signs: ["x"], columns: [new Float32Array(40).fill(3)], labels, weights: new Float32Array(40).fill(1) },
      OPTIONS,
    );
    expect(probability(trees, [3])).toBeCloseTo(0.5, 6);
  });

  it("gives probabilities for any values", () => {
    const trees = fitTrees(set, OPTIONS);
    fc.assert(
      fc.property(fc.double(), fc.double(), (x, y) => {
        const value = probability(trees, [x, y]);
        expect(value > 0 && value < 1).toBe(true);
      }),
    );
  });
});
