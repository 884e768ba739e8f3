import { describe, expect, it } from "vitest";
import { palette } from "@/db/queries/palette";
import { disputedStory } from "@/tests/operations/disputed-story";

describe("palette", () => {
  it.each([
    ["PASSENGERS", { facts: 1, sources: 0, stories: 0 }],
    ["passengers number", { facts: 1, sources: 0, stories: 0 }],
    ["passengers crew", { facts: 0, sources: 0, stories: 0 }],
    ["herald", { facts: 0, sources: 1, stories: 0 }],
    ["ferry", { facts: 0, sources: 0, stories: 1 }],
    ["%", { facts: 0, sources: 0, stories: 0 }],
    ["  ", { facts: 0, sources: 0, stories: 1 }],
  ])("finds by %j", async (words, counts) => {
    const { db, storyId } = await disputedStory();
    const found = await palette(db, words, storyId);
    expect(Object.fromEntries(Object.entries(found).map(([kind, entries]) => [kind, entries.length]))).toEqual(counts);
  });

  it("finds stories alone outside of one", async () => {
    const { db } = await disputedStory();
    expect(await palette(db, "e", null)).toMatchObject({ facts: [], sources: [], stories: [{ label: "The ferry" }] });
  });
});
