/** Lets one task in at a time, in the order they came. A task that fails lets the next one in all the same. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the task once all earlier ones have settled; gives its result or its error. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
