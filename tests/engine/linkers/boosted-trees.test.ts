import { describe, expect, it } from "vitest";
import { createWeighing } from "@/lib/engine/comparators/weigh-conflict";
import { createDisputeSignals } from "@/lib/engine/comparators/weigh-dispute";
import { type BoostedTrees, probability } from "@/lib/engine/linkers/boosted-trees";
import { FITTED } from "@/lib/engine/linkers/fitted/fitted";
import { CONFLICT_SIGNS, SIGNS } from "@/lib/engine/pipeline";
import { firstFigures, laidOut } from "./pair-table";

/** Sign 0 at most 1: −2; else sign 1 at most 0.5: 0, above: 3. */
const TREE = [0, 1, 1, 2, -1, -2, 0, 0, 1, 0.5, 3, 4, -1, 0, 0, 0, -1, 3, 0, 0];

function odds(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

describe("boosted trees", () => {
  const table: [string, number, number[][], number[], number][] = [
    ["no trees: the bias alone", -1, [], [], -1],
    ["left where the value is at most the threshold", 0, [TREE], [1, 9], -2],
    ["right, then left", 0, [TREE], [1.01, 0.5], 0],
    ["right twice", 0, [TREE], [2, 0.6], 3],
    ["trees add up with the bias", 0.5, [TREE, TREE], [2, 0.6], 6.5],
    ["a value that is not there counts 0", 0, [TREE], [], -2],
    ["a tree of one leaf", 0, [[-1, 0.25, 0, 0]], [7], 0.25],
    ["an empty tree says nothing", 1, [[]], [7], 1],
    ["a tree that leads back to itself ends", 1, [[0, 1, 0, 0]], [7], 1],
  ];
  it.each(table)("%s", (_, bias, trees, values, sum) => {
    expect(probability({ signs: [], bias, trees }, values)).toBeCloseTo(odds(sum), 12);
  });
});

/** Names what is wrong with the form of fitted trees; empty where all is well. */
function faultsOf({ signs, bias, trees }: BoostedTrees): string[] {
  const faults = Number.isFinite(bias) ? [] : ["the bias is no number"];
  trees.forEach((tree, at) => {
    const nodes = tree.length / 4;
    if (!Number.isInteger(nodes) || nodes === 0) faults.push(`tree ${at} has no whole nodes`);
    for (let node = 0; node < nodes; node++) {
      const [sign = -1, value, left = 0, right = 0] = tree.slice(node * 4, node * 4 + 4);
      if (!Number.isFinite(value)) faults.push(`tree ${at}, node ${node}: no number`);
      if (sign < 0) continue;
      if (sign >= signs.length) faults.push(`tree ${at}, node ${node}: there is no sign ${sign}`);
      if (left <= node || right <= node || left >= nodes || right >= nodes)
        faults.push(`tree ${at}, node ${node}: its children do not stand after it`);
    }
  });
  return faults;
}

describe("the fitted trees that are shipped", () => {
  const shipped = [
    { name: "link", ...FITTED.link, signs: SIGNS.map(({ id }) => id) },
    { name: "conflict", ...FITTED.conflict, signs: [...SIGNS, ...CONFLICT_SIGNS].map(({ id }) => id) },
  ];

  it.each(shipped)("$name: no two signs have one name", ({ signs }) => {
    expect(new Set(signs).size).toBe(signs.length);
  });

  it.each(shipped)("$name: asked with a bound of likelihood above 0", ({ least }) => {
    expect(least).toBeGreaterThan(0);
  });

  it.each(shipped)("$name: well formed", ({ trees }) => {
    expect(faultsOf(trees)).toEqual([]);
  });

  for (const { name, trees, signs } of shipped) {
    const unfitted = trees.trees.length === 0;
    it.skipIf(unfitted)(
      `${name}: fitted to the signs of the pipeline, in its order${unfitted ? " (skipped: no trees are fitted yet)" : ""}`,
      () => {
        expect(trees.signs, "the signs have changed: fit anew, npx tsx scripts/fit-linking/main.ts --write").toEqual(
          signs,
        );
      },
    );
  }
});

describe("the fitted weights of disputes that are shipped", () => {
  it("are of the signals that a pair in dispute is weighed by", () => {
    const { claims, context } = laidOut(["The fire killed nine people.", "The fire killed twelve people."]);
    const [a, b] = firstFigures({ claims });
    const signalsOf = createDisputeSignals(createWeighing(context), () => true);
    const signals = signalsOf({ pair: [a, b], severity: 0.5, one: [a], other: [b] });
    expect(Object.keys(FITTED.dispute.weights.of).sort()).toEqual(Object.keys(signals).sort());
    expect(FITTED.dispute.least).toBeGreaterThan(0);
  });
});
