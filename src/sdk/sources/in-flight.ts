interface Running<T> {
  readonly work: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Shares work that is under way: who asks for the same thing meanwhile gets the same answer. The work is aborted only
 * when everyone who waits for it has given up; a caller who gives up is let go at once.
 */
export class InFlight<T> {
  readonly #running = new Map<string, Running<T>>();

  /**
   * @param key names the work; equal keys share
   * @param start begins the work; its signal fires when nobody waits any more
   * @param signal of this caller; its abort rejects with `signal.reason`
   */
  async run(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    signal?.throwIfAborted();
    let running = this.#running.get(key);
    if (!running) {
      const controller = new AbortController();
      running = { work: start(controller.signal), controller, waiting: 0 };
      this.#running.set(key, running);
    }
    running.waiting += 1;
    try {
      return await orAbort(running.work, signal);
    } finally {
      running.waiting -= 1;
      if (running.waiting === 0) {
        // Only this work, not one that was begun anew under the same key.
        if (this.#running.get(key) === running) this.#running.delete(key);
        running.controller.abort();
      }
    }
  }
}

/** The outcome of some work, or the abort of a signal, whichever is first. The work itself goes on. */
export function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
