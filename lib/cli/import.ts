import { join } from "node:path";
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
      "Reads a story's folder as analyze does, adds it to the database as a new story, all of it or nothing, and analyses it. Prints the story's id.",
    )
    .argument("<STORY_DIR>", "the story's folder")
    .addHelpText("after", "\nExample:\n  variorum import samples/homs-2024")
    .action(async (folder: string) => {
      const path = givenPath(folder);
      const { title, sources } = await readStoryFolder(path);
      const desk = await openDesk();
      const storyId = await desk.importStory({
        name: path,
        title,
        sources: sources.map(({ file, publishedAt, ...source }) => ({
          ...source,
          name: join(path, file),
          publishedAt: readDate(publishedAt),
        })),
      });
      await desk.analyse(storyId);
      await desk.close();
      await writeOut(`${storyId}\n`);
    });
}
