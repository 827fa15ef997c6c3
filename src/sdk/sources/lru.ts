/** A small memory: keeps what was used last, drops the rest, and forgets entries that are too old. */
export class Lru<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly since: number }>();
  readonly #size: number;
  readonly #maxAge: number;

  /**
   * @param size most entries
   * @param maxAge milliseconds after which an entry is forgotten; by default never
   */
  constructor(size: number, maxAge = Infinity) {
    this.#size = size;
    this.#maxAge = maxAge;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (Date.now() - entry.since > this.#maxAge) return undefined;
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: T): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, since: Date.now() });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#size && oldest !== undefined) this.#entries.delete(oldest);
  }
}
