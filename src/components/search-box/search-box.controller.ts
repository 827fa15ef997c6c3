import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Suggestion } from '../../sdk/query.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import type { Localize } from '../base/localize.ts';
import type { SearchController } from '../search/search-controller.ts';
import { SuggestionList } from './suggestions.ts';
import { searchBox, type SearchBoxActions } from './search-box.template.ts';

/** The behaviour of a search box inside any element that takes part in a search. */
export class SearchBoxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #suggestions: SuggestionList;
  /** What stands in the field, which may be ahead of the search. */
  #words: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
    this.#suggestions = new SuggestionList(localize, () => host.requestUpdate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#suggestions.close();
  }

  template(): TemplateResult {
    return searchBox(
      {
        localize: this.#localize,
        labels: this.#search.labels,
        words: this.#words ?? this.#search.model?.words ?? '',
        suggestions: this.#suggestions.items,
        active: this.#suggestions.active,
      },
      this.#actions,
    );
  }

  readonly #actions: SearchBoxActions = {
    type: (event) => {
      const words = (event.target as HTMLInputElement).value;
      this.#words = words;
      this.#search.ask({ q: words });
      if (this.#search.model)
        void this.#suggestions.read(this.#search.model.client, words, this.#search.model.fields);
    },
    key: (event) => this.#key(event),
    submit: (event) => {
      event.preventDefault();
      this.#suggestions.close();
    },
    focus: () => {
      void this.#search.model?.client.warm('organisations');
    },
    leave: () => {
      this.#words = undefined;
      this.#suggestions.close();
    },
    clear: () => {
      this.#ask('');
      this.#host.shadowRoot?.querySelector<HTMLInputElement>('#words')?.focus();
    },
    choose: (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest<HTMLElement>('[data-index]');
      const chosen = this.#suggestions.items[Number(option?.dataset['index'])];
      if (option && chosen) this.#choose(chosen);
    },
  };

  #key(event: KeyboardEvent): void {
    const list = this.#suggestions;
    if (event.isComposing || list.items.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && list.items[list.active]) {
      this.#choose(list.items[list.active] as Suggestion);
    } else if (event.key === 'Escape') {
      list.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #choose(suggestion: Suggestion): void {
    this.#suggestions.close();
    if (suggestion.type === 'text') {
      this.#ask(suggestion.text);
    } else if (suggestion.type === 'record') {
      this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', suggestion.id));
    } else {
      this.#words = undefined;
      const model = this.#search.model;
      if (model?.isChosen(suggestion.field, suggestion.value) === false) {
        this.#search.ask({ q: '', ...model.toggled(suggestion.field, suggestion.value) });
      }
    }
  }

  #ask(words: string): void {
    this.#words = undefined;
    this.#suggestions.close();
    this.#search.ask({ q: words });
  }
}
