import { describe, expect, it } from "vitest";
import { freeOrdinals, positionLetter } from "@/lib/review/position-letter";

describe("positionLetter", () => {
  it.each([
    [0, "A"],
    [4, "E"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [702, "AAA"],
  ])("%i → %s", (ordinal, letter) => {
    expect(positionLetter(ordinal)).toBe(letter);
  });
});

describe("freeOrdinals", () => {
  it.each([
    [[], 2, [0, 1]],
    [[0, 2], 3, [1, 3, 4]],
    [[0], 0, []],
  ])("beside %j, %i are %j", (taken, count, free) => {
    expect(freeOrdinals(new Set(taken), count)).toEqual(free);
  });
});
