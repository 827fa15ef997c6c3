import { nothing } from 'lit';
import { property } from '../base/property.ts';
import { search as english } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import { CoopkitElement } from '../base/element.ts';
import { controls } from '../base/styles/controls.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { SearchController } from '../search/search-controller.ts';
import { pageOf, pager, pagerStyles } from './pager.template.ts';

/**
 * Numbered pages of the results of the search named by `search`.
 *
 * @summary The pager of a partner search, usable alone
 * @csspart list - The pager
 * @csspart pages - The same
 * @csspart button - A page number, previous, next
 * @fires {CoopkitSearchEvent} coopkit-search - Before another page is asked for; cancelable
 * @fires {CoopkitResultsEvent} coopkit-results - A page of results of the search arrived
 * @fires {CoopkitErrorEvent} coopkit-error - The search failed
 */
export class CoopkitPager extends CoopkitElement {
  static override styles = [tokens, text, controls, pagerStyles];
  static override readonly messages = english;
  static override readonly texts = ['search'] as const;

  /** Name of the search that this part belongs to. */
  @property() search = 'partners';

  readonly #search = new SearchController(this);

  override refresh(): void {
    super.refresh();
    this.#search.retry();
  }

  protected override clientChanged(client: Reader | undefined): void {
    this.#search.connect(client, this.search, {});
  }

  protected override render(): unknown {
    const page = this.#search.model?.state.page;
    return page
      ? pager({ localize: this.localize, page: page.page ?? 1, pages: page.pageCount ?? 1 }, this.#go)
      : nothing;
  }

  readonly #go = (event: Event): void => {
    const page = pageOf(event);
    if (page !== undefined) this.#search.ask({ page });
  };
}
