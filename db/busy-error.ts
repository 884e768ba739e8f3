/** The database stayed locked by another process through every attempt. Nothing of the write that it refuses was kept. */
export class DatabaseBusyError extends Error {
  override readonly name = "DatabaseBusyError";

  constructor(attempts: number, options?: ErrorOptions) {
    super(`The database is locked by another process (${attempts} attempts).`, options);
  }
}

/** Whether a lock stood in the way: SQLite's BUSY or LOCKED, anywhere in the chain of causes. */
export function isBusy(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ("code" in at && typeof at.code === "string" && /^SQLITE_(BUSY|LOCKED)/.test(at.code)) return true;
  return false;
}
