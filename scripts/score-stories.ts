/**
 * Scores the shipped engine on our own annotated stories.
 *   npx tsx scripts/score-stories.ts            prints the scores
 *   npx tsx scripts/score-stories.ts --write    writes the files of scores in tests/golden, after a change that is meant
 */
import { writeFileSync } from "node:fs";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { GOLDEN_SETS, scoreStories, scoresPage } from "@/scripts/fit-linking/story-scores";

const models = modelsFromFiles();
for (const { stories, scores } of GOLDEN_SETS) {
  const page = scoresPage(scoreStories(stories, models));
  process.stdout.write(page);
  if (process.argv.includes("--write")) writeFileSync(scores, page);
}
