import { html } from 'lit';
import { property } from '../base/property.ts';
import { search as english } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import { CoopkitElement } from '../base/element.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { controls } from '../base/styles/controls.ts';
import { level } from '../base/styles/level.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import type { RenderItem } from '../own-items/types.ts';
import { SearchController } from '../search/search-controller.ts';
import { resultItemStyles } from './result-item.ts';
import { ResultsController } from './results.controller.ts';
import { results } from './results.styles.ts';

/**
 * The results of the search named by `search`: loading, found, nothing found with ways out, failed with a retry,
 * incomplete. Each organisation is a card (see `view` of a query): what a list shows, not all that is known.
 *
 * @summary The result list of a partner search, usable alone
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @slot item - A `<template>` for each result, with placeholders such as `{{name}}`
 * @slot empty - The page's own words below those for an empty list
 * @csspart list - A list
 * @csspart results - The list of organisations
 * @csspart content - The place of the page's own item
 * @csspart item - One organisation
 * @csspart title - Its name
 * @csspart link - The button or link inside
 * @csspart meta - Place, levels, source
 * @csspart empty - What is shown when nothing is found
 * @csspart error - What is shown when the search failed
 * @csspart button - Other wordings, ways out of an empty list, and retry
 * @csspart status - What is shown when the results are incomplete, a word was corrected, or another was meant
 * @fires {CoopkitSearchEvent} coopkit-search - Before another wording or a way out of an empty list is asked; cancelable
 * @fires {CoopkitSelectEvent} coopkit-select - An organisation was chosen
 * @fires {CoopkitResultsEvent} coopkit-results - A page of results is shown
 * @fires {CoopkitErrorEvent} coopkit-error - The search failed
 */
export class CoopkitResults extends CoopkitElement {
  static override styles = [tokens, text, controls, level, states, resultItemStyles, results];
  static override readonly messages = english;
  static override readonly texts = ['search'] as const;

  /** Name of the search that this part belongs to. */
  @property() search = 'partners';

  /** Records on one page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /** Level of the heading of each result, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Say of each result, where there are words, why it stands where it stands. */
  @property({ type: Boolean }) explain = false;

  /**
   * Draws each organisation in the page's own way, of what a list shows of it (see `view` of a query).
   *
   * @example
   * document.querySelector('coopkit-results')!.renderItem = (organisation, { html, words, open }) =>
   *   html`<h3><button @click=${open}>${words['name']}</button></h3><p>${organisation.city}</p>`;
   */
  @property({ attribute: false }) renderItem: RenderItem<Organisation> | undefined;

  // Whoever takes another wording or a way out stays in the results.
  protected readonly focusKeeper = new FocusKeeper(this, '.hits, .empty');
  readonly #search = new SearchController(this);
  readonly #results = new ResultsController(this, this.#search, this.localize);

  override refresh(): void {
    super.refresh();
    this.#search.retry();
  }

  protected override clientChanged(client: Reader | undefined): void {
    this.#search.connect(client, this.search, { pageSize: this.pageSize, explain: this.explain });
  }

  protected override render(): unknown {
    const notice = this.sourceNotice;
    if (notice) return notice;
    return html`${this.#results.liveRegion()}${this.#results.template(this.headingLevel)}`;
  }
}
