import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { GOLDEN_STORIES, SCORES_FILE, scoreStories, scoresPage } from "@/scripts/fit-linking/story-scores";

it("the engine scores on the annotated stories as it did", { timeout: 480_000 }, () => {
  expect(
    scoresPage(scoreStories(GOLDEN_STORIES, modelsFromFiles())),
    `${SCORES_FILE} is not what the engine scores now. If the change is meant, write it anew by "npx tsx scripts/score-stories.ts --write" and commit it, so that a reviewer sees what got better and what worse.`,
  ).toBe(readFileSync(SCORES_FILE, "utf8"));
});
