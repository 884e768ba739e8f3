import { describe, expect, it } from "vitest";
import { conflictSignals, conflictsOf } from "@/lib/engine/alignment/conflict-signals";
import { relatedSignals } from "@/lib/engine/alignment/related-signals";
import { probability } from "@/lib/engine/alignment/signals";
import { CONFLICT_WEIGHTS, LEAST_CONFLICT, RELATED_WEIGHTS } from "@/lib/engine/alignment/weights";
import { aligned } from "./aligned";

type Row = [a: string, b: string];

const related = ([a, b]: Row) => probability(relatedSignals(aligned(a, b), [a, b]), RELATED_WEIGHTS);

function against(premise: string, hypothesis: string): number {
  const alignment = aligned(premise, hypothesis);
  return probability(conflictSignals(alignment, conflictsOf(alignment), "unrelated"), CONFLICT_WEIGHTS);
}

describe("the probability", () => {
  it("is even where nothing was seen, and counts what has a weight", () => {
    const weights = { bias: 0, of: { seen: 2 } };
    expect(probability({}, weights)).toBe(0.5);
    expect(probability({ other: 9 }, weights)).toBe(0.5);
    expect(probability({ seen: 1 }, weights)).toBeCloseTo(0.881, 3);
  });

  it("has a weight for every signal", () => {
    const [burned, fell] = ["The mill burned.", "The mill fell."];
    const alignment = aligned(burned, fell);
    expect(Object.keys(conflictSignals(alignment, [], "unrelated")).sort()).toEqual(
      Object.keys(CONFLICT_WEIGHTS.of).sort(),
    );
    expect(Object.keys(relatedSignals(alignment, [burned, fell])).sort()).toEqual(
      Object.keys(RELATED_WEIGHTS.of).sort(),
    );
  });
});

describe("relatedness", () => {
  it.each<[nearer: Row, further: Row]>([
    [
      ["Berg was arrested in Oslo for theft.", "Police in Oslo arrested Anna Berg on suspicion of theft."],
      ["Berg was arrested in Oslo for theft.", "Police in Oslo arrested Otto Lind on suspicion of theft."],
    ],
    [
      ["A bus crash killed 14 people in Peru.", "Fourteen people died in a bus crash in Peru."],
      ["A bus crash killed 14 people in Peru.", "Thirty people died in a bus crash in Peru."],
    ],
    [
      ["The ferry sank off the coast.", "The ferry went down off the coast."],
      ["The ferry sank off the coast.", "The choir toured Brazil."],
    ],
  ])("%j before %j", (nearer, further) => {
    expect(related(nearer)).toBeGreaterThan(related(further));
  });

  it.each<[a: string, b: string, runs: number]>([
    ["Dam bursts", "dam BURSTS", 1],
    ["Dam bursts", "The dam bursts again, and the town is lost.", 1],
    ["ferries", "ferry", 1 / 2],
    ["Dam bursts", "Choir sings", 0],
    ["Dam", "Dam bursts", 0],
    ["", "", 0],
  ])("counts runs of four letters that both have, of the text with fewer: %j, %j", (a, b, runs) => {
    for (const texts of [[a, b] as const, [b, a] as const])
      expect(relatedSignals(aligned("The mill burned.", "The mill fell."), texts).runs).toBeCloseTo(runs, 12);
  });

  it("does not mind the order", () => {
    const [a, b] = ["A bus crash killed 14 people in Peru.", "Fourteen people died in a bus crash."];
    expect(related([a, b])).toBeCloseTo(related([b, a]), 9);
  });
});

describe("a conflict", () => {
  it.each<Row>([
    ["Otto Lind is a Danish potter.", "Otto Lind is a Chilean potter."],
    ["The mill was built in 1811.", "The mill was built in 1840."],
    ["The opera was written by Anna Berg.", "The opera was written by Otto Lind."],
    ["Berg plays the violin.", "Berg does not play the violin."],
    ["Anna Berg is a surgeon in Oslo.", "Anna Berg is a carpenter."],
  ])("%s / %s", (premise, hypothesis) => {
    expect(against(premise, hypothesis)).toBeGreaterThanOrEqual(LEAST_CONFLICT);
  });

  it.each<Row>([
    ["Otto Lind is a Danish potter.", "Otto Lind is a potter."],
    ["The mill was built in May 1811 by monks.", "The mill was built in 1811."],
    ["The opera was written by Anna Berg.", "Berg wrote the opera."],
    ["Berg does not play the violin.", "Berg never plays the violin."],
    ["Anna Berg is a surgeon and a poet.", "Anna Berg is a poet."],
  ])("none: %s / %s", (premise, hypothesis) => {
    expect(against(premise, hypothesis)).toBeLessThan(LEAST_CONFLICT);
  });

  it("needs a word that both have, or things that may be the same", () => {
    expect(conflictsOf(aligned("The bridge is open.", "The school is closed."))).toEqual([]);
    expect(conflictsOf(aligned("Rain fell in Oslo.", "A poet sold her violin."))).toEqual([]);
  });
});
