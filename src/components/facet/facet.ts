import { property } from '../base/property.ts';
import { search as english } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { CoopkitElement } from '../base/element.ts';
import { controls } from '../base/styles/controls.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { SearchController } from '../search/search-controller.ts';
import { FacetController } from './facet.controller.ts';
import { facet } from './facet.styles.ts';

/**
 * The values of one field with counts: checkboxes, also under wider values (regions, objectives), or where from and
 * where to (years, levels). Belongs to the search named by `search`.
 *
 * @summary One filter group of a partner search, usable alone
 * @slot - The page's own words where there is no data
 * @csspart item - The group
 * @csspart label - Its heading
 * @csspart list - Values under wider ones
 * @csspart input - The field to find a value in a long group, the fields of a range
 * @csspart button - The buttons that show all values, open a wider one, apply a range, try again
 * @csspart empty - What is shown when no source is named
 * @csspart error - What is shown when the source cannot be had
 * @fires {CoopkitSearchEvent} coopkit-search - Before a question is asked; cancelable
 * @fires {CoopkitResultsEvent} coopkit-results - A page of results of the search arrived
 * @fires {CoopkitErrorEvent} coopkit-error - The search failed
 */
export class CoopkitFacet extends CoopkitElement {
  static override styles = [tokens, text, controls, states, facet];
  static override readonly messages = english;
  static override readonly texts = ['search'] as const;

  /**
   * The field to count: `country`, `nuts`, `technologies`, `services`, `sectors`, `objectives`, `category`,
   * `organisationType`, `level`, `year`, `has` …
   */
  @property() field = 'country';

  /** Name of the search that this part belongs to. */
  @property() search = 'partners';

  readonly #search = new SearchController(this);
  readonly #facet = new FacetController(this, this.#search, this.localize);

  override refresh(): void {
    super.refresh();
    this.#search.retry();
  }

  protected override clientChanged(client: Reader | undefined): void {
    this.#search.connect(client, this.search, { facets: [this.field] });
  }

  protected override render(): unknown {
    return this.sourceNotice ?? this.#facet.template(this.field);
  }
}
