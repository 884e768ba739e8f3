/** The engine could not do its job: its worker died, or its weights are missing. The next job finds a new worker. */
export class EngineUnavailableError extends Error {
  override readonly name = "EngineUnavailableError";
}
