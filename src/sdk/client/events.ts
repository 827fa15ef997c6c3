/** Who listens to something, and how to stop. */
export class Listeners<T> {
  readonly #listeners = new Set<(detail: T) => void>();

  /** @returns the way to stop listening */
  add(listener: (detail: T) => void): () => void {
    // Wrapped, so that the same function may listen twice and stop once.
    const entry = (detail: T): void => listener(detail);
    this.#listeners.add(entry);
    return () => void this.#listeners.delete(entry);
  }

  /** Calls everyone who listens. One who fails does not keep the others from hearing; its error goes to the console. */
  call(detail: T): void {
    for (const listener of this.#listeners) {
      try {
        listener(detail);
      } catch (error) {
        console.error(error);
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
