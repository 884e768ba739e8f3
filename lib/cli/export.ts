import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { givenPath } from "@/lib/cli/given-path";
import { writeOut } from "@/lib/cli/write-out";
import { claimReviews } from "@/lib/exports/claim-review";
import { claimsCsv } from "@/lib/exports/claims-csv";
import { noteMarkdown } from "@/lib/exports/note-markdown";
import type { StoryNote } from "@/lib/exports/story-note";
import { IntakeError } from "@/lib/intake/intake-error";

const FORMATS = {
  md: noteMarkdown,
  json: (note: StoryNote) => asJson(note),
  csv: claimsCsv,
  claimreview: (note: StoryNote, publisher: string) => asJson(claimReviews(note, { name: publisher, url: null })),
};

interface ExportOptions {
  readonly format: keyof typeof FORMATS;
  readonly publisher: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  program
    .command("export")
    .summary("print the fact-check note of a story")
    .description(
      "Prints a story's fact-check note: what was ruled and why, every quote, what is still open, the sources.",
    )
    .argument("<STORY>", "the story's id, as it stands in its address")
    .addOption(new Option("--format <format>", "how to print it").choices(Object.keys(FORMATS)).default("md"))
    .option("--publisher <name>", "who signs a claimreview (schema.org JSON-LD)", "Variorum")
    .option("--out <FILE>", "write to a file instead of standard output")
    .addHelpText("after", "\nExample:\n  variorum export STORY --format md --out note.md")
    .action(async (storyId: string, { format, publisher, out }: ExportOptions) => {
      const { openDatabase } = await import("@/db/migrate");
      const { storyNote } = await import("@/db/queries/story-note");
      const { OperationError } = await import("@/lib/operations/operation-error");
      const db = await openDatabase();
      const note = await storyNote(db, storyId);
      await db.close();
      if (!note) throw new OperationError("not-found", `There is no story "${storyId}".`);
      const text = FORMATS[format](note, publisher);
      await (out ? writeTo(givenPath(out), text) : writeOut(text));
    });
}

async function writeTo(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw new IntakeError("missing", `${path} is not a file that can be written`, { cause });
  });
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
