import type { Command } from "commander";
import { givenPath } from "@/lib/cli/given-path";
import { openDesk } from "@/lib/cli/open-desk";
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
      const desk = await openDesk();
      const storyId = await desk.createStory(story.title);
      for (const source of story.sources) {
        await desk.addSource(storyId, { ...source, publishedAt: readDate(source.publishedAt) });
      }
      await desk.analyse(storyId);
      await desk.close();
      await writeOut(`${storyId}\n`);
    });
}
