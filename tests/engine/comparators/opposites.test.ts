import { describe, expect, it } from "vitest";
import { opposites } from "@/lib/engine/comparators/opposites";
import { laidOut } from "../linkers/pair-table";

function opposed(one: string, other: string): [string, string][] {
  const { claims, context } = laidOut([one, other]);
  const [a, b] = ["0", "1"].map((id) => claims.find(({ sourceId }) => sourceId === id));
  if (!a || !b) throw new Error(`No claims in “${one}”, “${other}”`);
  const forth = opposites(a, b, context);
  expect(opposites(b, a, context).map(([x, y]) => [y, x])).toEqual(expect.arrayContaining(forth));
  return forth;
}

describe("opposites", () => {
  it.each([
    ["The price of wheat rose.", "The price of wheat fell.", ["rise", "fall"]],
    ["The road to the pass is safe.", "The road to the pass is dangerous.", ["safe", "dangerous"]],
    ["The board accepted the plan.", "The board rejected the plan.", ["accept", "reject"]],
    ["The talks were a success.", "The talks were a failure.", ["success", "failure"]],
    ["The judge found him guilty.", "The judge found him innocent.", ["guilty", "innocent"]],
  ])("“%s” / “%s” → %j", (one, other, pair) => {
    expect(opposed(one, other)).toContainEqual(pair);
  });

  it.each([
    ["the same", "The price of wheat rose.", "The price of wheat rose."],
    ["synonyms", "The price of wheat rose.", "The price of wheat climbed."],
    ["both words in both", "The talks went from success to failure.", "The talks went from failure to success."],
    ["names", "Ruth Short resigned.", "Ruth Long resigned."],
    ["nothing in common", "The choir sang.", "The glacier melted."],
  ])("none: %s", (_, one, other) => {
    expect(opposed(one, other)).toEqual([]);
  });
});
