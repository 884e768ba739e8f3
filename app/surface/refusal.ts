import type { Refusal } from "@/app/surface/action-state";
import { IntakeError, type IntakeErrorCode } from "@/lib/intake/intake-error";
import { OperationError, type OperationErrorCode } from "@/lib/operations/operation-error";

const INTAKE_CODES: Readonly<Record<IntakeErrorCode, OperationErrorCode>> = {
  missing: "not-found",
  empty: "invalid",
  binary: "unreadable",
  "too-large": "too-large",
  "unknown-encoding": "unreadable",
  "no-article": "unreadable",
  "bad-story": "invalid",
  "refused-address": "invalid",
  unreachable: "unavailable",
};

/** What a form shows of an expected refusal; anything else is a fault of ours and is thrown on to the error page. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof OperationError) return { code: error.code, message: error.message };
  if (error instanceof IntakeError) return { code: INTAKE_CODES[error.code], message: `${error.message}.` };
  throw error;
}
