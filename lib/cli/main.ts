import { CommanderError } from "commander";
import { fail } from "@/lib/cli/fail";
import { createProgram } from "@/lib/cli/program";
import { endWithReader } from "@/lib/cli/write-out";

endWithReader();
try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) fail(error);
  else process.exitCode = error.exitCode === 0 ? 0 : 2;
}
