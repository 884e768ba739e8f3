import type { QuantityMask } from "@/lib/engine/recognisers/quantities/quantity-draft";

/** Runs of words with a number that count nothing. */
const IDIOMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    "one",
    [
      ["one", "another"],
      ["one", "day"],
      ["one", "by", "one"],
      ["one", "or", "two"],
      ["one", "thing"],
      ["one", "side"],
      ["one", "hand"],
      ["one", "time"],
      ["one", "morning"],
      ["one", "evening"],
      ["one", "night"],
      ["one", "way"],
      ["one", "point"],
      ["one", "stage"],
      ["one", "reason"],
      ["one", "last"],
      ["one", "such"],
      ["one", "can"],
      ["one", "could"],
      ["one", "should"],
      ["one", "must"],
      ["one", "another's"],
      ["one", "more"],
      ["one", "final"],
      ["one", "of"],
    ],
  ],
  ["two", [["two", "by", "two"]]],
  ["fifty", [["fifty", "-", "fifty"]]],
  ["24", [["24", "/", "7"]]],
  ["9", [["9", "/", "11"]]],
  ["7", [["7", "/", "7"]]],
  ["thousand", [["thousand", "oaks"]]],
]);

/** "one another", "one day", "24/7", "9/11". */
export const maskIdiom: QuantityMask = {
  id: "idiom",
  summary: "Set phrases with a number that counts nothing: one another, one day, 24/7, 9/11.",
  mask: (atoms, at) => {
    for (const words of IDIOMS.get(atoms[at]?.lower ?? "-") ?? []) {
      if (words.every((word, i) => atoms[at + i]?.lower === word)) return at + words.length;
    }
    return null;
  },
};
