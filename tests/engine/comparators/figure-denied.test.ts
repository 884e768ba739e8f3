import { describe, expect, it } from "vitest";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { firstFigures, laidOutReadings } from "../linkers/pair-table";
import { readingOf } from "../test-engine";

const MONDAY = "2026-03-09T08:00:00Z";
const THURSDAY = "2026-03-12T08:00:00Z";

/** What the comparator says of the first figure of each of two reports. */
function compared(one: string, other: string, publishedToo = MONDAY) {
  const laid = laidOutReadings([readingOf("0", one, MONDAY), readingOf("1", other, publishedToo)]);
  const [a, b] = firstFigures(laid);
  return quantityComparator.compare(a, b, laid.context);
}

describe("a figure and what denies it", () => {
  it.each([
    ["The mill lost $3 million.", "A loss of $3 million does not add up, an auditor said."],
    ["The plant will cut 900 jobs.", "A cut of 900 jobs is not happening, the union said."],
    ["The flood killed 90 people.", "We cannot confirm 90 dead, the ministry said."],
  ])("stand against each other: “%s” “%s”", (one, other) => {
    expect(compared(one, other)).toMatchObject({
      relation: "contradiction",
      explanation: expect.stringMatching(/ denies it\.$/),
    });
    expect(compared(other, one)?.relation).toBe("contradiction");
  });

  it.each([
    ["another figure", "The mill lost $5 million.", "A loss of $3 million does not add up, an auditor said."],
    ["the same, both denied", "A loss of $3 million is not right.", "A loss of $3 million does not add up."],
    ["a negation that is the count's own", "The storm left 5,900 people homeless.", "5,900 people have no home."],
    ["one that has not changed", "The flood killed 87 people.", "The toll of 87 has not changed since Sunday."],
  ])("are not %s", (_, one, other) => {
    expect(compared(one, other)?.relation).not.toBe("contradiction");
  });

  it("are not what was not so yet and is so later", () => {
    const [denial, figure] = ["We cannot confirm 90 dead, the ministry said.", "The flood killed 90 people."];
    expect(compared(denial, figure, THURSDAY)).toBeNull();
  });
});
