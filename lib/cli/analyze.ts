import type { Command } from "commander";
import { givenPath } from "@/lib/cli/given-path";
import { writeOut } from "@/lib/cli/write-out";
import { analysisJson } from "@/lib/exports/analysis-json";
import { analysisText } from "@/lib/exports/analysis-text";
import { readStoryFolder } from "@/lib/intake/story-folder";

export function addAnalyze(program: Command): void {
  program
    .command("analyze")
    .summary("find what the sources in a folder disagree on")
    .description(
      "Reads STORY_DIR/story.json and the sources that it lists, or, where there is none, every .txt, .md and .html file of the folder, and prints disputes first: both quotes of each, who says so, why it was flagged. Opens no database.",
    )
    .argument("<STORY_DIR>", "the story's folder")
    .option("--json", "print one JSON object instead of text")
    .addHelpText(
      "after",
      "\nExamples:\n  variorum analyze samples/homs-2024\n  variorum analyze samples/homs-2024 --json > analysis.json",
    )
    .action(async (folder: string, { json }: { json?: true }) => {
      const story = await readStoryFolder(givenPath(folder));
      const { loadEngine } = await import("@/lib/analysis/load-engine");
      const engine = await loadEngine();
      const readings = story.sources.map(({ id, outlet, publishedAt, text }) =>
        engine.readSource({ id, outlet, publishedAt, text }),
      );
      const analysis = analysisJson(engine.version, story, readings, engine.linkStory(readings));
      await writeOut(json ? `${JSON.stringify(analysis, null, 2)}\n` : analysisText(analysis));
    });
}
