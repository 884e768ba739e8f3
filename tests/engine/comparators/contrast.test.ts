import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/engine/comparators/comparison";
import { contrastComparator } from "@/lib/engine/comparators/contrast";
import { laidOut } from "../linkers/pair-table";

/** What the comparator says of the first claims of two texts. */
function compared(one: string, other: string): Comparison | null {
  const { claims, context } = laidOut([one, other]);
  const [a, b] = ["0", "1"].map((id) => claims.find(({ sourceId }) => sourceId === id));
  if (!a || !b) throw new Error(`No claims in “${one}”, “${other}”`);
  return contrastComparator.compare(a, b, context);
}

describe("contrast", () => {
  it.each([
    ["The workers praised the new shifts.", "The workers criticised the new shifts.", "praise"],
    ["The minister defended the inspectors.", "The minister attacked the inspectors.", "defend"],
    ["The villagers love the dam.", "The villagers hate the dam.", "love"],
  ])("“%s” / “%s”", (one, other, word) => {
    const comparison = compared(one, other);
    expect(comparison).toMatchObject({ relation: "contradiction", kind: "status" });
    expect(comparison?.explanation).toContain(`“${word}”`);
    expect(comparison?.explanation).toContain("Outlet 0");
    expect(comparison?.score).toBeGreaterThan(0);
    expect(comparison?.score).toBeLessThanOrEqual(1);
  });

  it.each([
    ["the same word", "The workers praised the new shifts.", "The workers praised the new shifts."],
    ["one affirms, one negates", "The villagers love the dam.", "The villagers do not hate the dam."],
    ["no opposites", "The villagers love the dam.", "The villagers painted the dam."],
    ["figures, whose values differ", "Sales rose by 3 per cent.", "Sales fell by 5 per cent."],
  ])("null: %s", (_, one, other) => {
    expect(compared(one, other)).toBeNull();
  });
});
