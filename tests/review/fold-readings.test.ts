import { describe, expect, test } from "vitest";
import { foldReadings, type Reading } from "@/lib/review/fold-readings";

const reading = (id: string, part: Partial<Reading> = {}): Reading => ({
  id,
  sourceId: "s",
  start: 0,
  end: 40,
  positionId: "a",
  weight: 0,
  ...part,
});

describe("foldReadings", () => {
  test.each<[string, Reading[], Record<string, string>]>([
    ["one reading", [reading("1")], { 1: "1" }],
    ["a state and a count of one quote", [reading("1"), reading("2", { weight: 1 })], { 1: "2", 2: "2" }],
    ["two states of one quote", [reading("1"), reading("2", { positionId: "b" })], { 1: "1", 2: "1" }],
    [
      "a state that stands for a position of its own",
      [reading("1", { positionId: "b" }), reading("2", { weight: 1 })],
      { 1: "2", 2: "2" },
    ],
    [
      "two counts in one quote, for two positions",
      [
        reading("1", { weight: 1 }),
        reading("2", { weight: 1, positionId: "b" }),
        reading("3", { positionId: "b" }),
        reading("4", { positionId: "c" }),
      ],
      { 1: "1", 2: "2", 3: "2", 4: "1" },
    ],
    [
      "the reading that a flag rests on before the one in the fact's terms",
      [reading("1", { weight: 1 }), reading("2", { positionId: "b", weight: 2 })],
      { 1: "2", 2: "2" },
    ],
    [
      "another place, other words, another source",
      [reading("1"), reading("2", { start: 5 }), reading("3", { end: 41 }), reading("4", { sourceId: "t" })],
      { 1: "1", 2: "2", 3: "3", 4: "4" },
    ],
  ])("shows %s", (_, claims, shown) => expect(Object.fromEntries(foldReadings(claims))).toEqual(shown));
});
