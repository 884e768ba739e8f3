/** Every way in which a source can't be read in. The list is closed: each surface maps all of it. */
export const INTAKE_ERROR_CODES = [
  "missing",
  "empty",
  "binary",
  "too-large",
  "unknown-encoding",
  "no-article",
  "bad-story",
  "refused-address",
  "unreachable",
] as const;
export type IntakeErrorCode = (typeof INTAKE_ERROR_CODES)[number];

/** An expected refusal of what was handed in. `message` is one line that names the file and what is wrong. */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  readonly code: IntakeErrorCode;

  constructor(code: IntakeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
