/**
 * Scores the shipped engine on our own annotated stories.
 *   npx tsx scripts/score-stories.ts            prints the scores
 *   npx tsx scripts/score-stories.ts --write    writes tests/golden/scores.json, after a change that is meant
 */
import { writeFileSync } from "node:fs";
import { modelsFromFiles } from "@/scripts/fit-linking/labelled-pairs";
import { GOLDEN_STORIES, SCORES_FILE, scoreStories, scoresPage } from "@/scripts/fit-linking/story-scores";

const page = scoresPage(scoreStories(GOLDEN_STORIES, modelsFromFiles()));
process.stdout.write(page);
if (process.argv.includes("--write")) writeFileSync(SCORES_FILE, page);
