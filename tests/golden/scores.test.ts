import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { GOLDEN_SETS, scoreStories, scoresPage } from "@/scripts/fit-linking/story-scores";

it.each(GOLDEN_SETS)(
  "the engine scores on the stories of $stories as it did",
  { timeout: 480_000 },
  ({ stories, scores }) => {
    expect(
      scoresPage(scoreStories(stories, modelsFromFiles())),
      `${scores} is not what the engine scores now. If the change is meant, write it anew by "npx tsx scripts/score-stories.ts --write" and commit it, so that a reviewer sees what got better and what worse.`,
    ).toBe(readFileSync(scores, "utf8"));
  },
);
