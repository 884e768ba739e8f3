import type { Command } from "commander";
import { byRules, type ModelOptions, withModel } from "@/lib/cli/analyze-story";
import { givenPath } from "@/lib/cli/given-path";
import { writeOut } from "@/lib/cli/write-out";
import { analysisJson } from "@/lib/exports/analysis-json";
import { analysisText } from "@/lib/exports/analysis-text";
import { readStoryFolder } from "@/lib/intake/story-folder";

interface AnalyzeOptions extends ModelOptions {
  readonly json?: true;
}

export function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .summary("find what the sources in a folder disagree on")
    .description(
      "Reads STORY_DIR/story.json and the sources that it lists, or, where there is none, every .txt, .md and .html file of the folder, and prints disputes first: both quotes of each, who says so, why it was flagged. Opens no database.",
    )
    .argument("<STORY_DIR>", "the story's folder")
    .option("--json", "print one JSON object instead of text")
    .option("--model", "ask the language model that VARIORUM_MODEL_URL and VARIORUM_MODEL name as well")
    .option("--record <DIR>", "ask the model, and keep its answers in a folder")
    .option("--replay <DIR>", "take the model's answers from such a folder; asks nobody")
    .addHelpText(
      "after",
      "\nExamples:\n  variorum analyze samples/homs-2024\n  variorum analyze samples/homs-2024 --json > analysis.json\n  variorum analyze samples/homs-2024 --replay samples/homs-2024/answers",
    )
    .action(async (folder: string, { json, ...given }: AnalyzeOptions) => {
      const story = await readStoryFolder(givenPath(folder));
      const { loadEngine } = await import("@/lib/analysis/load-engine");
      const engine = await loadEngine();
      const sources = story.sources.map(({ id, outlet, publishedAt, text }) => ({ id, outlet, publishedAt, text }));
      const { name, readings, linked } = (await withModel(engine, sources, given)) ?? byRules(engine, sources);
      const analysis = analysisJson(name, story, readings, linked);
      await writeOut(json ? `${JSON.stringify(analysis, null, 2)}\n` : analysisText(analysis));
    });
}
