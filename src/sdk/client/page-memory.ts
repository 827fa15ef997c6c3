import { isCoopkitError } from '../errors.ts';
import type { Page } from '../query.ts';
import { Lru } from '../sources/lru.ts';
import type { CacheOptions } from './types.ts';

/** Pages that a client keeps in memory: for a while as they are, for a while longer marked as stale. */
export class PageMemory {
  readonly #empty: () => Lru<Page>;
  readonly #maxAge: number;
  #kept: Lru<Page>;
  /** Grows with each clearing: an answer asked for before it does not come in afterwards. */
  #era = 0;

  constructor({ entries = 50, maxAgeMs = 30_000, staleMs = 0 }: CacheOptions = {}) {
    this.#maxAge = maxAgeMs;
    this.#empty = () => new Lru(entries, maxAgeMs + staleMs);
    this.#kept = this.#empty();
  }

  /** A kept page; `stale` when it is too old to be taken for the present one. */
  get(key: string): Page | undefined {
    const page = this.#kept.get(key);
    return page && Date.now() - page.fetchedAt > this.#maxAge ? { ...page, stale: true } : page;
  }

  /** Asks for a page and keeps it, when nothing is missing on it and nobody has cleared the memory meanwhile. */
  async keep<P extends Page>(key: string, ask: () => Promise<P>): Promise<P> {
    const era = this.#era;
    try {
      const page = await ask();
      const failures = page.sources.flatMap(({ error = [] }) => error);
      if (failures.some(isStale)) this.clear();
      else if (era === this.#era && failures.length === 0) this.#kept.set(key, page);
      return page;
    } catch (error) {
      if (isStale(error)) this.clear();
      throw error;
    }
  }

  clear(): void {
    this.#era += 1;
    this.#kept = this.#empty();
  }
}

/** Kept first pages lead into data that is gone: who begins again there must not be given them. */
const isStale = (error: unknown): boolean => isCoopkitError(error, 'stale-cursor');
