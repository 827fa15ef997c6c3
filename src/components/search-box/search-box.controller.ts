import type { LitElement, ReactiveController, TemplateResult } from 'lit';
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
  /** Counts up with each text and each Enter key: suggestions for an earlier turn come too late. */
  #turn = 0;

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
        options: this.#suggestions?.template() ?? [],
        active: this.#suggestions?.active ?? -1,
        syntaxHelp,
      },
      this.#actions,
    );
  }

  /** Shows what is searched for, whatever was being typed. */
  follow(): void {
    this.#words = undefined;
    this.#suggestions?.close();
  }

  readonly #actions: SearchBoxActions = {
    type: (event) => {
      const words = (event.target as HTMLInputElement).value;
      this.#words = words;
      this.#search.ask({ q: words });
      void this.#suggest(words);
    },
    key: (event) => {
      this.#suggestions?.key(event);
      if (event.key !== 'Enter' || event.isComposing) return;
      this.#turn += 1;
      this.#suggestions?.close();
    },
    focus: () => {
      void this.#search.model?.client.warm('organisations');
      void this.#loadSuggestions();
    },
    leave: () => this.follow(),
    clear: () => {
      this.#ask('');
      this.#host.shadowRoot?.querySelector<HTMLInputElement>('#words')?.focus();
    },
    choose: (event) => this.#suggestions?.choose(event),
  };

  #ask(words: string): void {
    this.follow();
    this.#search.ask({ q: words });
  }

  async #suggest(words: string): Promise<void> {
    const turn = (this.#turn += 1);
    const list = await this.#loadSuggestions();
    // Others may have been typed while the list was on its way, or the field left.
    if (turn === this.#turn && words === this.#words) await list?.read(words);
  }

  async #loadSuggestions(): Promise<SuggestionList | undefined> {
    try {
      const module = await import('./suggestions/suggestion-list.ts');
      return (this.#suggestions ??= new module.SuggestionList({
        host: this.#host,
        search: this.#search,
        ask: (words) => this.#ask(words),
        forget: () => {
          this.#words = undefined;
        },
      }));
    } catch {
      // Suggestions are a help, not a promise: searching goes on without them.
      return undefined;
    }
  }
}
