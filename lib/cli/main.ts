import { Command, CommanderError } from "commander";
import { addAnalyze } from "@/lib/cli/analyze";
import { addCompare } from "@/lib/cli/compare";
import { addExport } from "@/lib/cli/export";
import { fail } from "@/lib/cli/fail";
import { addImport } from "@/lib/cli/import";
import { addInspect } from "@/lib/cli/inspect";
import { addMigrate } from "@/lib/cli/migrate";
import { endWithReader } from "@/lib/cli/write-out";

const program = new Command("variorum")
  .description("Tracks contradictions between news sources: what they disagree on, in whose words, and why.")
  .helpCommand(false)
  .showHelpAfterError(false)
  .exitOverride();
for (const add of [addAnalyze, addInspect, addCompare, addImport, addExport, addMigrate]) add(program);
program.addHelpText(
  "after",
  `
Exit status: 0 done, 2 bad input (one line on standard error says what), 3 already there, 75 try again later.

Examples:
  variorum analyze samples/homs-2024
  variorum import samples/homs-2024
  variorum export STORY --format md --out note.md

In a clone, call it by: npm run -s variorum -- COMMAND …`,
);

endWithReader();
try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) fail(error);
  else process.exitCode = error.exitCode === 0 ? 0 : 2;
}
