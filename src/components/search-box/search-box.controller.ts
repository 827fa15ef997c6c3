import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Suggestion } from '../../sdk/query.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import type { Localize } from '../base/localize.ts';
import type { SearchController } from '../search/search-controller.ts';
import { searchBox, type SearchBoxActions } from './search-box.template.ts';
import type { SuggestionList } from './suggestions/suggestion-list.ts';

/** The behaviour of a search box inside any element that takes part in a search. */
export class SearchBoxController implements ReactiveController {
  readonly #host: LitElement;
  readonly #search: SearchController;
  readonly #localize: Localize;
  /** Comes when a visitor first turns to the box. */
  #suggestions: SuggestionList | undefined;
  /** What stands in the field, which may be ahead of the search. */
  #words: string | undefined;

  constructor(host: LitElement, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#suggestions?.close();
  }

  hostUpdated(): void {
    this.#suggestions?.reveal();
  }

  /** @param syntaxHelp whether to tell below the field how to ask for phrases, exclusions and single fields */
  template(syntaxHelp = false): TemplateResult {
    return searchBox(
      {
        localize: this.#localize,
        words: this.#words ?? this.#search.model?.words ?? '',
        options: this.#suggestions?.template(this.#search.labels) ?? [],
        active: this.#suggestions?.active ?? -1,
        syntaxHelp,
      },
      this.#actions,
    );
  }

  readonly #actions: SearchBoxActions = {
    type: (event) => {
      const words = (event.target as HTMLInputElement).value;
      this.#words = words;
      this.#search.ask({ q: words });
      void this.#suggest(words);
    },
    key: (event) => this.#key(event),
    submit: (event) => {
      event.preventDefault();
      this.#suggestions?.close();
    },
    focus: () => {
      void this.#search.model?.client.warm('organisations');
      void this.#loadSuggestions();
    },
    leave: () => {
      this.#words = undefined;
      this.#suggestions?.close();
    },
    clear: () => {
      this.#ask('');
      this.#host.shadowRoot?.querySelector<HTMLInputElement>('#words')?.focus();
    },
    choose: (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest<HTMLElement>('[data-index]');
      const chosen = this.#suggestions?.items[Number(option?.dataset['index'])];
      if (option && chosen) this.#choose(chosen);
    },
  };

  #key(event: KeyboardEvent): void {
    const list = this.#suggestions;
    if (event.isComposing || !list || list.items.length === 0) return;
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
    this.#suggestions?.close();
    if (suggestion.type === 'text') {
      this.#ask(this.#suggestions?.completedBy(suggestion.text) ?? suggestion.text);
    } else if (suggestion.type === 'record') {
      this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', suggestion.id));
    } else {
      this.#words = undefined;
      const { model, labels } = this.#search;
      const { field, value, label } = suggestion;
      if (model?.isChosen(field, value) === false) {
        if (label) labels.learn(field, value, label);
        this.#search.ask({ q: '', ...model.toggled(field, value) });
      }
    }
  }

  #ask(words: string): void {
    this.#words = undefined;
    this.#suggestions?.close();
    this.#search.ask({ q: words });
  }

  async #suggest(words: string): Promise<void> {
    const list = await this.#loadSuggestions();
    const { model } = this.#search;
    // Others may have been typed while the list was on its way.
    if (!list || !model || words !== this.#words) return;
    // Regions are proposed although they are no filter to tick: their names are rather typed.
    const nuts = model.fields.length > 0 && !model.isFixed('nuts') ? ['nuts'] : [];
    await list.read(model.client, words, [...new Set([...model.fields, ...nuts])]);
  }

  async #loadSuggestions(): Promise<SuggestionList | undefined> {
    try {
      const module = await import('./suggestions/suggestion-list.ts');
      return (this.#suggestions ??= new module.SuggestionList(this.#host, this.#localize));
    } catch {
      // Suggestions are a help, not a promise: searching goes on without them.
      return undefined;
    }
  }
}
