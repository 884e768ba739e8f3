import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArcScores, bestProjectiveTree, decodeTree, isTree } from "@/lib/engine/syntax/tree-decoder";

const scoresOf = (length: number): fc.Arbitrary<ArcScores> =>
  fc
    .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: (length + 1) ** 2, maxLength: (length + 1) ** 2 })
    .map((numbers) => ({ data: Float32Array.from(numbers), stride: length + 1, length }));

function total({ data, stride }: ArcScores, heads: Int32Array): number {
  return heads.reduce((sum, head, word) => (word === 0 ? 0 : sum + Number(data[word * stride + head])), 0);
}

function crosses(heads: Int32Array): boolean {
  const arcs = [...heads.entries()].slice(1).filter(([, head]) => head !== 0);
  const spans = arcs.map(([word, head]) => [Math.min(word, head), Math.max(word, head)] as const);
  const root = heads.indexOf(0, 1);
  return (
    spans.some(([a, b]) => spans.some(([c, d]) => a < c && c < b && b < d)) ||
    spans.some(([a, b]) => a < root && root < b)
  );
}

function everyTree(length: number): Int32Array[] {
  let all: number[][] = [[0]];
  for (let word = 1; word <= length; word++) {
    all = all.flatMap((heads) => Array.from({ length: length + 1 }, (_, head) => [...heads, head]));
  }
  return all.map((heads) => Int32Array.from(heads)).filter(isTree);
}

describe("bestProjectiveTree", () => {
  it.each([1, 2, 3, 4, 5])("finds what trying every tree of %i words finds", (length) => {
    const trees = everyTree(length).filter((heads) => !crosses(heads));
    fc.assert(
      fc.property(scoresOf(length), (scores) => {
        const found = bestProjectiveTree(scores);
        expect(isTree(found)).toBe(true);
        expect(crosses(found)).toBe(false);
        expect(total(scores, found)).toBeCloseTo(Math.max(...trees.map((heads) => total(scores, heads))), 4);
      }),
      { numRuns: 60 },
    );
  });
});

describe("decodeTree", () => {
  it("gives a tree with one root for any scores", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }).chain(scoresOf), (scores) => isTree(decodeTree(scores))));
  });

  it("keeps crossing arcs where each word's best head makes a tree", () => {
    const heads = [0, 3, 4, 0, 3];
    const data = new Float32Array(25);
    for (const [word, head] of heads.entries()) data[word * 5 + head] = 1;
    expect([...decodeTree({ data, stride: 5, length: 4 })]).toEqual(heads);
  });
});

describe("isTree", () => {
  it.each([
    { heads: [0, 0], tree: true },
    { heads: [0, 2, 0, 2], tree: true },
    { heads: [0, 0, 0], tree: false },
    { heads: [0, 2, 1], tree: false },
    { heads: [0, 1], tree: false },
    { heads: [0, 0, 3, 2], tree: false },
    { heads: [0, 2, 3, 0, 2], tree: true },
  ])("$heads: $tree", ({ heads, tree }) => {
    expect(isTree(Int32Array.from(heads))).toBe(tree);
  });
});
