/** A report that was not added, and why. */
export interface Problem {
  /** The file's name, or "The pasted text". */
  readonly name: string;
  readonly message: string;
}

/** What the form for new reports shows after it was sent. */
export interface AddSourcesState {
  /** Goes up with every sending, so that the form can tell a new answer from the last. */
  readonly sent: number;
  readonly added: readonly string[];
  readonly problems: readonly Problem[];
}

export const NOTHING_ADDED: AddSourcesState = { sent: 0, added: [], problems: [] };

/** Largest upload, in bytes, all files together; next.config.js lets a little more through for the form around them. */
export const UPLOAD_MAX_BYTES = 10_000_000;
