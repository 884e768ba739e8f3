import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { givenPath } from "@/lib/cli/given-path";
import { openDesk } from "@/lib/cli/open-desk";
import { writeOut } from "@/lib/cli/write-out";
import { fromFile } from "@/lib/intake/from-file";
import { fromUrl } from "@/lib/intake/from-url";
import { IntakeError } from "@/lib/intake/intake-error";
import type { SourceDraft } from "@/lib/intake/source-draft";

interface AddOptions {
  readonly outlet?: string;
  readonly published?: string;
}

export function addAdd(program: Command): void {
  program
    .command("add")
    .summary("add one report to a story, from a file or a web address")
    .description("Adds a report to a story of the database and analyses the story anew. Prints the source's id.")
    .argument("<STORY>", "the story's id")
    .argument("<REPORT>", "a file, or an address that starts with http:// or https://")
    .option("--outlet <name>", "who printed it, where the page does not say")
    .option("--published <date>", "when, ISO 8601 with its zone, where the page does not say")
    .addHelpText(
      "after",
      "\nExample:\n  variorum add STORY report.txt --outlet 'Port News' --published 2025-03-07T06:10:00+01:00",
    )
    .action(async (storyId: string, report: string, { outlet, published }: AddOptions) => {
      const draft = await readReport(report);
      const desk = await openDesk();
      const sourceId = await desk.addSource({
        ...draft,
        storyId,
        outlet: outlet ?? draft.outlet,
        publishedAt: published ?? draft.publishedAt,
      });
      await desk.analyse(storyId);
      await desk.close();
      await writeOut(`${sourceId}\n`);
    });
}

async function readReport(report: string): Promise<SourceDraft & { readonly url?: string }> {
  if (/^https?:/i.test(report)) return fromUrl(report);
  const bytes = await readFile(givenPath(report)).catch((cause: unknown) => {
    throw new IntakeError("missing", `${report} is not a file that can be read`, { cause });
  });
  return fromFile(report, bytes);
}
