/** Every way in which an operation refuses. The list is closed: each surface maps all of it. */
export const OPERATION_ERROR_CODES = [
  "not-found",
  "invalid",
  "duplicate",
  "conflict",
  "busy",
  "too-large",
  "unreadable",
  "unavailable",
  "cancelled",
] as const;
export type OperationErrorCode = (typeof OPERATION_ERROR_CODES)[number];

/** What a refusal tells beyond its message: plain data, such as the id of what stands in the way. */
export type RefusalDetail = Readonly<Record<string, string | number | boolean | null>>;

/** An expected refusal. `message` is a sentence for the person who asked. */
export class OperationError extends Error {
  override readonly name = "OperationError";
  readonly code: OperationErrorCode;
  readonly detail: RefusalDetail;

  constructor(code: OperationErrorCode, message: string, detail: RefusalDetail = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.detail = detail;
  }
}

/** The HTTP status that answers each refusal (RFC 9110; 499 as nginx uses it for a client that went away). */
export const HTTP_STATUS: Readonly<Record<OperationErrorCode, number>> = {
  "not-found": 404,
  invalid: 400,
  duplicate: 409,
  conflict: 409,
  busy: 503,
  "too-large": 413,
  unreadable: 422,
  unavailable: 503,
  cancelled: 499,
};

/** The exit status of the command line: 2 for bad input, 75 for "try again" (sysexits' EX_TEMPFAIL), 130 as for SIGINT. */
export const EXIT_CODE: Readonly<Record<OperationErrorCode, number>> = {
  "not-found": 2,
  invalid: 2,
  duplicate: 3,
  conflict: 3,
  busy: 75,
  "too-large": 2,
  unreadable: 2,
  unavailable: 75,
  cancelled: 130,
};
