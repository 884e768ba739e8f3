import type { OperationErrorCode } from "@/lib/operations/operation-error";

/** Why an action did nothing, as the form shows it. */
export interface Refusal {
  readonly code: OperationErrorCode;
  readonly message: string;
}

/** What a simple form shows after its action: nothing yet, done, or refused. */
export type ActionState =
  | { readonly is: "idle" }
  | { readonly is: "done"; readonly message: string }
  | { readonly is: "refused"; readonly refusal: Refusal };

export const IDLE: ActionState = { is: "idle" };
