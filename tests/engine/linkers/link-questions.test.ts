import { describe, expect, it } from "vitest";
import type { BoostedTrees } from "@/lib/engine/linkers/boosted-trees";
import { linkQuestions, type Question, signedPairs } from "@/lib/engine/linkers/link-questions";
import { SIGNS } from "@/lib/engine/pipeline";
import { readingOf } from "../test-engine";
import { claimWith, type LaidOut, laidOut, laidOutReadings } from "./pair-table";

/** Trees that never join anything, and trees that join where enough of the words are met. */
const NEVER: BoostedTrees = { signs: [], bias: -9, trees: [] };
const BY_WORDS: BoostedTrees = {
  signs: SIGNS.map(({ id }) => id),
  bias: 0,
  trees: [[SIGNS.findIndex(({ id }) => id === "words-lesser"), 0.6, 1, 2, -1, -5, 0, 0, -1, 5, 0, 0]],
};

const WIRE = `The lighthouse on Cape Orn went dark on Tuesday, the harbour master said. Keepers had warned for months that
its generator leaked. A trawler ran onto the rocks an hour later, and nine sailors swam ashore in the fog. Villagers lit fires
along the beach so that others would see the coast. The ministry, which owns the tower, promised a new lamp by the summer.
Fishermen in the village of Tessel want the old keepers back, whom it dismissed two winters ago to save money. A court in the capital will hear their case in the
autumn, their lawyer told reporters. Until then a barge with a bell lies off the cape, and pilots steer by its sound alone.`;

function questionsOf({ claims, context }: LaidOut, trees: BoostedTrees): Question[] {
  return linkQuestions(claims, { ...context, fitted: { ...context.fitted, link: { least: 0.5, trees } } });
}

function together(story: LaidOut, trees: BoostedTrees, one: string, other: string): boolean {
  const ids = [claimWith(story, "0", one).id, claimWith(story, "1", other).id];
  return questionsOf(story, trees).some(({ members }) => ids.every((id) => members.some((member) => member.id === id)));
}

describe("questions", () => {
  it.each([
    ["figures of one property", "The fire killed nine people.", "The fire killed twelve people.", "nine", "twelve"],
    ["homes and people", "Some 410 homes have no power.", "Some 990 people have no power.", "410", "990"],
    [
      "a figure that only one other has",
      "Police arrested 238 people.",
      "Some 238 stragglers sat in the yard.",
      "238 people",
      "238 stragglers",
    ],
    ["states of one thing", "The harbour was closed.", "The harbour is open.", "closed", "open"],
    ["times of one event", "The museum opened in 1998.", "The museum opened in 2003.", "1998", "2003"],
  ])("of what the linkers put together stay whole without any trees: %s", (_, first, second, one, other) => {
    const story = laidOut([first, second]);
    expect(together(story, NEVER, one, other)).toBe(true);
    const [a, b] = [claimWith(story, "0", one), claimWith(story, "1", other)];
    const question = questionsOf(story, NEVER).find(({ members }) => members.some(({ id }) => id === a.id));
    expect(question?.kin(a, b)).toBe(true);
  });

  it("are joined by the trees beyond that, and such claims are no kin", () => {
    const story = laidOut(["The choir rehearsed the old hymns.", "The choir rehearsed old hymns with the organist."]);
    const [a] = story.claims.filter(({ sourceId }) => sourceId === "0");
    const [b] = story.claims.filter(({ sourceId }) => sourceId === "1");
    const joined = (trees: BoostedTrees) =>
      questionsOf(story, trees).find(
        ({ members }) => members.length === 2 && members.every(({ id }) => id === a?.id || id === b?.id),
      );
    const unfitted = joined(NEVER);
    const fitted = joined(BY_WORDS);
    expect(fitted).toBeDefined();
    if (a && b) expect(fitted?.kin(a, b)).toBe(unfitted !== undefined);
  });

  it.each([
    ["other things", "The choir sang in Bergen.", "A glacier melted in June.", "choir", "glacier"],
    [
      "a round figure of other things",
      "Police arrested 200 people.",
      "Some 200 crates sat in the yard.",
      "people",
      "crates",
    ],
    ["other properties", "The fire killed nine people.", "The pipe is 40 km long.", "nine", "40"],
  ])("stay apart: %s", (_, first, second, one, other) => {
    expect(together(laidOut([first, second]), BY_WORDS, one, other)).toBe(false);
  });

  it("hold every claim once, whatever the trees say", () => {
    const story = laidOut([
      "The quake killed 78 people in Lima. The bridge over the river was closed. Troops left the town of Varo.",
      "Doctors said 120 people had died in the quake. The bridge is open again.",
      "The army remains in Varo. Nobody was hurt in the quake, the mayor said.",
    ]);
    const always: BoostedTrees = { signs: [], bias: 9, trees: [] };
    for (const trees of [NEVER, BY_WORDS, always]) {
      const ids = questionsOf(story, trees).flatMap(({ members }) => members.map(({ id }) => id));
      expect(ids.sort()).toEqual(story.claims.map(({ id }) => id).sort());
    }
  });

  it("take what a copy repeats in the same words as one", () => {
    const story = laidOutReadings([
      readingOf("wire", WIRE, "2024-03-14T06:00:00Z"),
      readingOf("copy", `Lamp out\n\n${WIRE}`, "2024-03-14T09:00:00Z"),
    ]);
    expect(story.context.originOf("copy")).toBe("wire");
    const questions = questionsOf(story, NEVER);
    for (const claim of story.claims.filter(({ sourceId }) => sourceId === "copy")) {
      const question = questions.find(({ members }) => members.some(({ id }) => id === claim.id));
      expect(question?.members.some(({ sourceId, quote }) => sourceId === "wire" && quote === claim.quote)).toBe(true);
    }
  });

  it("of nothing are none", () => {
    expect(questionsOf(laidOut([]), BY_WORDS)).toEqual([]);
  });
});

describe("signed pairs", () => {
  it("hold a value for each sign, in the order of the list", () => {
    const { profiles, context } = laidOut(["The fire killed nine people.", "The fire killed twelve people."]);
    const pairs = [...signedPairs(profiles, context)];
    expect(pairs.length).toBeGreaterThan(0);
    for (const [one, other, pair] of pairs) {
      expect([pair.a, pair.b]).toEqual([profiles[one], profiles[other]]);
      expect([...pair.values]).toEqual(SIGNS.map((sign) => sign.read(pair)));
    }
  });
});
