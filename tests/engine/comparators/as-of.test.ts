import { describe, expect, it } from "vitest";
import { asOf, order } from "@/lib/engine/comparators/as-of";
import { quantityComparator } from "@/lib/engine/comparators/quantity";
import { firstFigures, laidOutReadings } from "../linkers/pair-table";
import { readingOf } from "../test-engine";

const MONDAY = "2025-03-03T08:00:00Z";
const THURSDAY = "2025-03-06T08:00:00Z";

/** The figures of two reports, the first of each, in the story that the two make. */
function figures(one: string, published: string, other: string, publishedToo: string) {
  const laid = laidOutReadings([readingOf("0", one, published), readingOf("1", other, publishedToo)]);
  const [a, b] = firstFigures(laid);
  return { a, b, context: laid.context };
}

describe("when a figure holds", () => {
  it.each([
    ["a week that is over", "The plant employs 9,000 people.", "Last week the plant employed 4,000 people.", "after"],
    [
      "the week of the report",
      "The plant employs 9,000 people.",
      "This week the plant employed 4,000 people.",
      "together",
    ],
  ])("tells %s", (_, one, other, expected) => {
    const { a, b, context } = figures(one, THURSDAY, other, THURSDAY);
    expect(order(asOf(a, context), asOf(b, context), 0)).toBe(expected);
  });

  it("is for what a copy repeats when its words were first printed", () => {
    const text = [
      "Nine people were killed in the flood at Orle, the mayor said on the bridge.",
      "The water came in the night and took the lower street with all that stood there.",
      "Boats brought the old from their roofs until noon, and the school became a kitchen.",
    ].join(" ");
    const { a, b, context } = figures(text, MONDAY, text, THURSDAY);
    expect(context.originOf("1")).toBe("0");
    expect(asOf(b, context)).toEqual(asOf(a, context));
  });
});

describe("where there was none", () => {
  it.each([
    ["there may be some days later", THURSDAY, "update"],
    ["there are not some on the same day", MONDAY, "contradiction"],
  ])("%s", (_, published, expected) => {
    const { a, b, context } = figures("No jobs were cut.", MONDAY, "The firm cut 900 jobs.", published);
    expect(quantityComparator.compare(a, b, context)?.relation).toBe(expected);
  });
});
