import type { Reader } from '../../sdk/client/types.ts';
import type { Suggestion } from '../../sdk/query.ts';
import { fold } from '../../sdk/search/fold.ts';
import type { Localize } from '../base/localize.ts';

/** How many suggestions a list shows at the most. */
const LIMIT = 8;

/** Suggestions for what is typed: the latest question wins, a failure means none. */
export class SuggestionList {
  items: readonly Suggestion[] = [];
  /** Index of the suggestion that the arrow keys are on; -1 when they are in the text. */
  active = -1;
  readonly #localize: Localize;
  readonly #changed: () => void;
  #abort: AbortController | undefined;

  constructor(localize: Localize, changed: () => void) {
    this.#localize = localize;
    this.#changed = changed;
  }

  /** @param fields filter fields to propose values of; none means all */
  async read(client: Reader, words: string, fields: readonly string[]): Promise<void> {
    this.#abort?.abort();
    if (words.trim().length < 2) {
      this.close();
      return;
    }
    const abort = (this.#abort = new AbortController());
    let items: readonly Suggestion[] = [];
    try {
      const [countries, found] = await Promise.all([
        fields.includes('country') ? this.#countries(client, words, abort.signal) : [],
        client.organisations.suggest(
          { q: words, limit: LIMIT, ...(fields.length > 0 ? { fields } : {}) },
          { signal: abort.signal },
        ),
      ]);
      items = [...countries, ...found.filter(({ type }) => type !== 'text')].slice(0, LIMIT);
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

  /** Countries by the names the reader knows them by, which no index holds. */
  async #countries(client: Reader, words: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const { facets } = await client.organisations.list({ facets: ['country'], pageSize: 1 }, { signal });
    const typed = fold(words.trim());
    return (facets[0]?.values ?? [])
      .filter(({ value }) => fold(this.#localize.country(value)).startsWith(typed))
      .map(({ value, count }) => ({ type: 'filter', field: 'country', value, count }));
  }
}
