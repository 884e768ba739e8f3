import { describe, expect, it } from "vitest";
import { PairMemo } from "@/lib/engine/linkers/pair-memo";

describe("a memo of pairs", () => {
  it("asks once for a pair, whichever of the two comes first, the lower number first", () => {
    const memo = new PairMemo();
    const asked: [number, number][] = [];
    const ask = (low: number, high: number) => {
      asked.push([low, high]);
      return low / (high + 1);
    };
    expect([memo.of(7, 3, ask), memo.of(3, 7, ask), memo.of(7, 3, ask)]).toEqual([0.375, 0.375, 0.375]);
    expect(asked).toEqual([[3, 7]]);
  });

  it.each([
    ["a value of 0", 0],
    ["a negative value", -1],
    ["a value that no smaller number holds", 0.1 + 0.2],
  ])("remembers %s", (_, value) => {
    const memo = new PairMemo();
    memo.of(0, 1, () => value);
    expect(memo.of(1, 0, () => 9)).toBe(value);
  });

  it("tells every pair from every other, and still answers when it has been filled and emptied", () => {
    const memo = new PairMemo();
    const items = 800; // 319,600 pairs are more than it holds
    const value = (low: number, high: number) => low * items + high;
    let wrong = 0;
    for (let round = 0; round < 2; round++)
      for (let low = 0; low < items; low++)
        for (let high = low + 1; high < items; high++) if (memo.of(low, high, value) !== value(low, high)) wrong++;
    expect(wrong).toBe(0);
  });
});
