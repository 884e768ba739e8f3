import { EngineUnavailableError } from "@/lib/analysis/engine-unavailable-error";
import { BadLineError } from "@/lib/cli/json-lines";
import { IntakeError } from "@/lib/intake/intake-error";
import { MODEL_FAULTS, ModelError } from "@/lib/models/model-error";
import { EXIT_CODE, OperationError } from "@/lib/operations/operation-error";

/** sysexits' EX_TEMPFAIL and EX_SOFTWARE. */
const UNAVAILABLE = 75;
const INTERNAL = 70;

/** Says on standard error, in one line, why a command ended, and sets the exit status: 2 for bad input. */
export function fail(error: unknown): void {
  process.exitCode = exitCode(error);
  const message = error instanceof Error ? error.message : String(error);
  const line = message.replace(/\s*\n\s*/g, " ");
  console.error(process.exitCode === INTERNAL ? `Something went wrong inside Variorum: ${line}` : line);
  if (process.exitCode === INTERNAL && process.env.DEBUG && error instanceof Error) console.error(error.stack);
}

function exitCode(error: unknown): number {
  if (error instanceof IntakeError || error instanceof BadLineError) return 2;
  if (error instanceof OperationError) return EXIT_CODE[error.code];
  if (error instanceof ModelError) return MODEL_FAULTS[error.fault].retry ? UNAVAILABLE : 2;
  if (error instanceof EngineUnavailableError) return UNAVAILABLE;
  return INTERNAL;
}
