import { property } from '../base/property.ts';
import { search as english } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { CoopkitElement } from '../base/element.ts';
import { controls } from '../base/styles/controls.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { SearchController } from '../search/search-controller.ts';
import { SearchBoxController } from './search-box.controller.ts';
import { searchBox } from './search-box.styles.ts';

/**
 * A field to search partners in, with suggestions while typing. Belongs to the search named by `search`, together with
 * facets, results and pager anywhere on the page that use the same source.
 *
 * @summary The search field of a partner search, usable alone
 * @csspart form - The search form
 * @csspart input - The field
 * @csspart list - The list of suggestions
 * @csspart item - One suggestion
 * @csspart button - The button that clears the field
 * @fires {CoopkitSearchEvent} coopkit-search - Before a question is asked; cancelable
 * @fires {CoopkitSelectEvent} coopkit-select - A suggested organisation was chosen
 * @fires {CoopkitResultsEvent} coopkit-results - A page of results of the search arrived
 * @fires {CoopkitErrorEvent} coopkit-error - The search failed
 */
export class CoopkitSearchBox extends CoopkitElement {
  static override styles = [tokens, text, controls, searchBox];
  static override readonly messages = english;
  static override readonly texts = ['search'] as const;

  /** Name of the search that this part belongs to. */
  @property() search = 'partners';

  /** Say below the field how to ask for phrases, to leave words out and to search one field. */
  @property({ type: Boolean, attribute: 'syntax-help' }) syntaxHelp = false;

  readonly #search = new SearchController(this);
  readonly #box = new SearchBoxController(this, this.#search, this.localize);

  override refresh(): void {
    super.refresh();
    this.#search.retry();
  }

  protected override clientChanged(client: Reader | undefined): void {
    this.#search.connect(client, this.search, {});
  }

  protected override render(): unknown {
    return this.#box.template(this.syntaxHelp);
  }
}
