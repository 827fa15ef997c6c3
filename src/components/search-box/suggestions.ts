import type { Client } from '../../sdk/client/types.ts';
import type { Suggestion } from '../../sdk/query.ts';

/** How many suggestions a list shows at the most. */
const LIMIT = 8;

/** Suggestions for what is typed: the latest question wins, a failure means none. */
export class SuggestionList {
  items: readonly Suggestion[] = [];
  /** Index of the suggestion that the arrow keys are on; -1 when they are in the text. */
  active = -1;
  readonly #changed: () => void;
  #abort: AbortController | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async read(client: Client, words: string): Promise<void> {
    this.#abort?.abort();
    if (words.trim().length < 2) {
      this.close();
      return;
    }
    const abort = (this.#abort = new AbortController());
    let items: readonly Suggestion[] = [];
    try {
      items = await client.organisations.suggest({ q: words, limit: LIMIT }, { signal: abort.signal });
    } catch {
      // Suggestions are a help, not a promise: the search itself says what is wrong.
    }
    if (abort.signal.aborted) return;
    this.items = items;
    this.active = -1;
    this.#changed();
  }

  /** Moves the active suggestion; past either end is the text itself. */
  move(step: 1 | -1): void {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#changed();
  }

  close(): void {
    this.#abort?.abort();
    if (this.items.length === 0) return;
    this.items = [];
    this.active = -1;
    this.#changed();
  }
}
