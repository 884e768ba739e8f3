import { Command } from "commander";
import { addAdd } from "@/lib/cli/add";
import { addAnalyze } from "@/lib/cli/analyze";
import { addCompare } from "@/lib/cli/compare";
import { addExport } from "@/lib/cli/export";
import { addImport } from "@/lib/cli/import";
import { addInspect } from "@/lib/cli/inspect";
import { addMigrate } from "@/lib/cli/migrate";

const EXAMPLES = `
Exit status: 0 done, 2 bad input (one line on standard error says what), 3 already
there, 75 try again later.

Examples:
  variorum analyze samples/homs-2024
  variorum import samples/homs-2024
  variorum export STORY --format md --out note.md

In a clone, call it by: npm run -s variorum -- COMMAND …`;

/** The `variorum` command with its sub-commands; ends by throwing a CommanderError, never the process. */
export function createProgram(): Command {
  const program = new Command("variorum")
    .description("Tracks contradictions between news sources: what they disagree on, in whose words, and why.")
    .helpCommand(false)
    .exitOverride();
  for (const add of [addAnalyze, addInspect, addCompare, addImport, addAdd, addExport, addMigrate]) add(program);
  return program.addHelpText("after", EXAMPLES);
}
