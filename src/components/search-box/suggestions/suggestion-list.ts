import { countryName } from '../../base/names.ts';
import type { LitElement, TemplateResult } from 'lit';
import { search as english } from '../../../locales/en/search.ts';
import { suggestionTexts } from '../../../locales/en/suggestions.ts';
import type { Reader } from '../../../sdk/client/types.ts';
import type { Suggestion } from '../../../sdk/query.ts';
import { fold } from '../../../sdk/search/fold.ts';
import { CoopkitSelectEvent } from '../../base/events.ts';
import { addStyles } from '../../base/late-styles.ts';
import { Localize } from '../../base/localize.ts';
import type { SearchController } from '../../search/search-controller.ts';
import { byGroups, completed, withoutEchoes } from './groups.ts';
import { optionGroups } from './options.template.ts';
import { suggestionOptions } from './options.styles.ts';

/** Suggestions shown at the most; more are asked for, so that every group has some. */
const MOST = 10;
const ASKED = 20;

/** The search box that shows the suggestions. */
export interface SuggestionHost {
  readonly host: LitElement;
  readonly search: SearchController;
  /** Asks for other words. */
  readonly ask: (words: string) => void;
  /** Forgets what is typed: the search goes on with something else. */
  readonly forget: () => void;
}

/**
 * Suggestions for what is typed: the latest question wins, a failure means none. Downloaded when a visitor turns to
 * the search box.
 */
export class SuggestionList {
  items: readonly Suggestion[] = [];
  /** Index of the suggestion that the arrow keys are on; -1 when they are in the text. */
  active = -1;
  readonly #host: LitElement;
  readonly #box: SuggestionHost;
  readonly #localize: Localize;
  #typed = '';
  #abort: AbortController | undefined;

  constructor(box: SuggestionHost) {
    this.#box = box;
    this.#host = box.host;
    this.#localize = new Localize(box.host, { ...english, ...suggestionTexts }, ['search']);
    addStyles(box.host, suggestionOptions);
  }

  template(): readonly TemplateResult[] {
    const { labels } = this.#box.search;
    return optionGroups(this.items, { localize: this.#localize, labels, active: this.active });
  }

  /** Finds suggestions for what is typed. */
  async read(typed: string): Promise<void> {
    const { model } = this.#box.search;
    this.#abort?.abort();
    this.#typed = typed;
    if (!model || typed.trim().length < 2) {
      this.close();
      return;
    }
    const { client } = model;
    // Regions are proposed although they are no filter to tick: their names are rather typed.
    const nuts = model.fields.length > 0 && !model.isFixed('nuts') ? ['nuts'] : [];
    // Fields to propose values of; none means all.
    const fields = [...new Set([...model.fields, ...nuts])];
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

  /** Does what a key means while the list is open. */
  key(event: KeyboardEvent): void {
    const active = this.items[this.active];
    if (event.isComposing || this.items.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active) this.#take(active);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Takes the suggestion that was pointed at. */
  choose(event: Event): void {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>('[data-index]');
    const chosen = this.items[Number(option?.dataset['index'])];
    if (chosen) this.#take(chosen);
  }

  /** Moves the active suggestion; past either end is the text itself. */
  #move(step: 1 | -1): void {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#host.requestUpdate();
  }

  #take(suggestion: Suggestion): void {
    const { search, ask, forget } = this.#box;
    this.close();
    if (suggestion.type === 'text') ask(completed(this.#typed, suggestion.text));
    else if (suggestion.type === 'record') {
      this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', suggestion.id));
    } else {
      forget();
      const { model, labels } = search;
      const { field, value, label } = suggestion;
      if (model?.isChosen(field, value) === false) {
        if (label) labels.learn(field, value, label);
        search.ask({ q: '', ...model.toggled(field, value) });
      }
    }
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
      const name = countryName(this.#localize, value);
      return { name, suggestion: { type: 'filter', field: 'country', value, count } as const };
    });
    return named
      .filter(({ name }) => fold(name).startsWith(begun))
      .map(({ name, suggestion }) => ({ ...suggestion, label: { [this.#localize.lang]: name } }));
  }
}
