import { userInfo } from "node:os";
import type { Command } from "commander";
import { givenPath } from "@/lib/cli/given-path";
import { writeOut } from "@/lib/cli/write-out";
import { readDate } from "@/lib/intake/read-date";
import { readStoryFolder } from "@/lib/intake/story-folder";

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("add the story in a folder to the database")
    .description(
      "Reads a story's folder as analyze does, adds it to the database as a new story and analyses it. Prints the story's id.",
    )
    .argument("<STORY_DIR>", "the story's folder")
    .addHelpText("after", "\nExample:\n  variorum import samples/homs-2024")
    .action(async (folder: string) => {
      const story = await readStoryFolder(givenPath(folder));
      const { openDatabase } = await import("@/db/migrate");
      const { loadEngine } = await import("@/lib/analysis/load-engine");
      const { inProcessRunner } = await import("@/lib/analysis/engine-runner");
      const { createStory } = await import("@/lib/operations/create-story");
      const { addSource } = await import("@/lib/operations/add-source");
      const { analyseStory } = await import("@/lib/operations/analyse-story");
      const db = await openDatabase();
      const context = { db, actor: { name: userInfo().username } };
      const { storyId } = await createStory(context, { title: story.title });
      for (const { text, outlet, title, publishedAt, url, language } of story.sources) {
        await addSource(context, { storyId, text, outlet, title, publishedAt: readDate(publishedAt), url, language });
      }
      await analyseStory(context, { storyId }, inProcessRunner(loadEngine));
      await db.close();
      await writeOut(`${storyId}\n`);
    });
}
