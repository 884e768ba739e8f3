import { describe, expect, it } from "vitest";
import { claimsOf } from "../test-engine";

function worth(text: string): number {
  const worths = claimsOf(text).map((claim) => claim.checkWorthiness);
  if (worths.length === 0) throw new Error(`No claim: ${text}`);
  return Math.max(...worths);
}

describe("check-worthiness", () => {
  it.each([
    ["a figure above a state", "The flood killed 40 people in the valley.", "The road through the valley was closed."],
    ["what happened above what may", "The flood killed 40 people.", "The flood could kill 40 people."],
    ["what is told above a wish", "The minister resigned.", "The minister must resign."],
    ["a report above a first person", "The police arrested 40 people.", "We arrested 40 people."],
    ["a named place above none", "The flood killed 40 people in Lima.", "The flood killed 40 people."],
  ])("%s", (_, more, less) => {
    expect(worth(more)).toBeGreaterThan(worth(less));
  });

  it("stays between 0 and 1", () => {
    const text =
      "In Lima, Ana Reis of the United Nations told Reuters on 3 May 2024 that 40,000 people had fled Peru and Chile. I sang.";
    for (const { checkWorthiness } of claimsOf(text)) {
      expect(checkWorthiness).toBeGreaterThanOrEqual(0);
      expect(checkWorthiness).toBeLessThanOrEqual(1);
    }
  });
});
