import type { LitElement, TemplateResult } from 'lit';
import type { Reader } from '../../../sdk/client/types.ts';
import type { Suggestion } from '../../../sdk/query.ts';
import { fold } from '../../../sdk/search/fold.ts';
import type { Labels } from '../../base/labels.ts';
import { addStyles } from '../../base/late-styles.ts';
import type { Localize } from '../../base/localize.ts';
import { byGroups, completed, withoutEchoes } from './groups.ts';
import { optionGroups } from './options.template.ts';
import { suggestionOptions } from './options.styles.ts';

/** Suggestions shown at the most; more are asked for, so that every group has some. */
const MOST = 10;
const ASKED = 20;

/**
 * Suggestions for what is typed: the latest question wins, a failure means none. Downloaded when a visitor turns to
 * the search box.
 */
export class SuggestionList {
  items: readonly Suggestion[] = [];
  /** Index of the suggestion that the arrow keys are on; -1 when they are in the text. */
  active = -1;
  readonly #host: LitElement;
  readonly #localize: Localize;
  #typed = '';
  #abort: AbortController | undefined;

  constructor(host: LitElement, localize: Localize) {
    this.#host = host;
    this.#localize = localize;
    addStyles(host, suggestionOptions);
  }

  template(labels: Labels): readonly TemplateResult[] {
    return optionGroups(this.items, { localize: this.#localize, labels, active: this.active });
  }

  /** @param fields filter fields to propose values of; none means all */
  async read(client: Reader, typed: string, fields: readonly string[]): Promise<void> {
    this.#abort?.abort();
    this.#typed = typed;
    if (typed.trim().length < 2) {
      this.close();
      return;
    }
    const abort = (this.#abort = new AbortController());
    let items: readonly Suggestion[] = [];
    try {
      const [countries, found] = await Promise.all([
        fields.includes('country') ? this.#countries(client, typed, abort.signal) : [],
        client.organisations.suggest(
          { q: typed, limit: ASKED, ...(fields.length > 0 ? { fields } : {}) },
          { signal: abort.signal },
        ),
      ]);
      items = byGroups(withoutEchoes([...countries, ...found], typed), MOST);
    } catch {
      // Suggestions are a help, not a promise: the search itself says what is wrong.
    }
    if (abort.signal.aborted) return;
    this.items = items;
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** What the field contains once a suggested word is taken. */
  completedBy(word: string): string {
    return completed(this.#typed, word);
  }

  /** Moves the active suggestion; past either end is the text itself. */
  move(step: 1 | -1): void {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#host.requestUpdate();
  }

  /** Shows the active suggestion; the browser does not follow it by itself, since the focus stays in the field. */
  reveal(): void {
    this.#host.shadowRoot?.querySelector(`#option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#abort?.abort();
    if (this.items.length === 0) return;
    this.items = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Countries by the names the reader knows them by, which no index holds. */
  async #countries(client: Reader, typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
    const { facets } = await client.organisations.list(
      { facets: ['country'], pageSize: 1, view: 'card' },
      { signal },
    );
    const begun = fold(typed.trim());
    const named = (facets[0]?.values ?? []).map(({ value, count }) => {
      const name = this.#localize.country(value);
      return { name, suggestion: { type: 'filter', field: 'country', value, count } as const };
    });
    return named
      .filter(({ name }) => fold(name).startsWith(begun))
      .map(({ name, suggestion }) => ({ ...suggestion, label: { [this.#localize.lang]: name } }));
  }
}
