/** Every way in which asking a model fails. `retry` where the same question may be answered later. */
export const MODEL_FAULTS = {
  unreachable: { retry: true },
  "timed-out": { retry: true },
  busy: { retry: true },
  failing: { retry: true },
  "not-allowed": { retry: false },
  "bad-request": { retry: false },
  "unreadable-answer": { retry: false },
  "over-budget": { retry: false },
  "not-recorded": { retry: false },
  cancelled: { retry: false },
} as const satisfies Record<string, { readonly retry: boolean }>;
export type ModelFault = keyof typeof MODEL_FAULTS;

/** A question that got no answer. `message` is a sentence for the person who waits for it. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly fault: ModelFault;
  /** How long the endpoint asks to be left alone, in ms; null where it does not say. */
  readonly retryAfter: number | null;

  constructor(fault: ModelFault, message: string, options?: ErrorOptions & { readonly retryAfter?: number | null }) {
    super(message, options);
    this.fault = fault;
    this.retryAfter = options?.retryAfter ?? null;
  }
}
