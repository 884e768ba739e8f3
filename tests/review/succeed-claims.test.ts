import { describe, expect, it } from "vitest";
import { type ClaimMark, succeedClaims } from "@/lib/review/succeed-claims";

const mark = (id: string, start: number, end: number, property = "killed", sourceId = "s"): ClaimMark => ({
  id,
  sourceId,
  start,
  end,
  property,
});

describe("succeedClaims", () => {
  const old = mark("old", 10, 30);
  it.each<[string, ClaimMark[], string | undefined]>([
    ["the same span", [mark("x", 10, 30)], "x"],
    ["a part of it", [mark("x", 15, 20)], "x"],
    ["the larger overlap", [mark("x", 0, 12), mark("y", 12, 30)], "y"],
    ["the same property before a larger overlap", [mark("x", 10, 30, "injured"), mark("y", 10, 14)], "y"],
    ["no overlap", [mark("x", 30, 40)], undefined],
    ["another source", [mark("x", 10, 30, "killed", "t")], undefined],
    ["nothing there", [], undefined],
  ])("%s", (_, current, successor) => {
    expect(succeedClaims([old], current).get("old")).toBe(successor);
  });
});
