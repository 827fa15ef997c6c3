import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../base/property.ts';
import { search as english } from '../../locales/en/search.ts';
import type { Reader } from '../../sdk/client/types.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import { CoopkitElement } from '../base/element.ts';
import type { CoopkitSelectEvent } from '../base/events.ts';
import { controls } from '../base/styles/controls.ts';
import { level } from '../base/styles/level.ts';
import { states } from '../base/styles/states.ts';
import { text, tokens } from '../base/styles/tokens.ts';
import { dataText, heading } from '../base/templates.ts';
import { FacetController } from '../facet/facet.controller.ts';
import { facet } from '../facet/facet.styles.ts';
import { pageOf, pager, pagerStyles } from '../pager/pager.template.ts';
import { resultItemStyles } from '../results/result-item.ts';
import { ResultsController } from '../results/results.controller.ts';
import { results } from '../results/results.styles.ts';
import { parseScope } from '../search/scope.ts';
import type { RenderItem } from '../own-items/types.ts';
import { SearchController } from '../search/search-controller.ts';
import { SearchBoxController } from '../search-box/search-box.controller.ts';
import { searchBox } from '../search-box/search-box.styles.ts';
import { FocusKeeper } from '../base/focus-keeper.ts';
import { partnerSearch } from './partner-search.styles.ts';
import { chips, sortBy } from './parts.template.ts';
import type { FilterSheet } from './filter-sheet.ts';
import type { SearchAddress } from './search-address.ts';
import type { ShownPartner } from './shown-partner.ts';

/**
 * A whole partner search: field with suggestions, filters with counts, results, pages, and the profile of a partner.
 *
 * @summary Find partner organisations
 * @slot - The page's own words until there is data, and where there is none: a link to the same elsewhere
 * @slot item - A `<template>` for each result, with placeholders such as `{{name}}`
 * @slot header - The page's own words above the results
 * @slot empty - The page's own words below those for an empty list
 * @slot footer - The page's own words at the end
 * @csspart form - The search form
 * @csspart input - Fields
 * @csspart list - Lists: suggestions, active filters, results, pages
 * @csspart results - The list of organisations
 * @csspart filters - The filters beside the results
 * @csspart chips - The filters that were chosen
 * @csspart pages - The numbered pages
 * @csspart count - How many organisations there are
 * @csspart content - The place of the page's own item
 * @csspart item - One entry of a list
 * @csspart title - Headings
 * @csspart link - Links and the names that open a profile
 * @csspart button - Buttons
 * @csspart meta - Place, levels, source
 * @csspart empty - What is shown when nothing is found
 * @csspart error - What is shown when the search failed
 * @csspart status - What is shown when the results are incomplete, a word was corrected, or another was meant
 * @fires {CoopkitSearchEvent} coopkit-search - Before a question is asked; cancelable
 * @fires {CoopkitResultsEvent} coopkit-results - A page of results is shown
 * @fires {CoopkitSelectEvent} coopkit-select - An organisation was chosen; cancel it to show it yourself
 * @fires {CoopkitErrorEvent} coopkit-error - The search failed
 */
export class CoopkitPartnerSearch extends CoopkitElement {
  static override styles = [
    tokens,
    text,
    controls,
    level,
    states,
    searchBox,
    facet,
    resultItemStyles,
    results,
    pagerStyles,
    partnerSearch,
  ];
  static override readonly messages = english;
  static override readonly texts = ['search'] as const;

  /** Fields to filter by, in order, separated by spaces. */
  @property() facets = 'country technologies services sectors category organisationType';

  /** Filters that the page fixes, as in a web address: `country=DE,AT&technologies=robotics`. */
  @property() scope: string | undefined;

  /** Records on one page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 10;

  /** Where a chosen partner is shown: `place` (instead of the results) or `none` (the page shows it). */
  @property() detail = 'place';

  /** Level of the widget's first heading, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Say of each result, where there are words, why it stands where it stands. */
  @property({ type: Boolean }) explain = false;

  /** Say below the field how to ask for phrases, to leave words out and to search one field. */
  @property({ type: Boolean, attribute: 'syntax-help' }) syntaxHelp = false;

  /** Name of a search shared with separate parts; without one the widget has its own. */
  @property() search: string | undefined;

  /**
   * Keep words, filters, order, page and the open profile in the address of the page, so that they can be linked to and
   * the back button works: in its parameter `coopkit`, or in the one that this names. Read when the widget starts.
   */
  @property({ attribute: 'sync-url' }) syncUrl: string | undefined;

  /**
   * Draws each organisation in the page's own way, of what a list shows of it (see `view` of a query).
   *
   * @example
   * document.querySelector('coopkit-partner-search')!.renderItem = (organisation, { html, words, open }) =>
   *   html`<h3><button @click=${open}>${words['name']}</button></h3><p>${organisation.city}</p>`;
   */
  @property({ attribute: false }) renderItem: RenderItem<Organisation> | undefined;

  @state() private filtersOpen = false;
  /** Comes when the filters are first opened on a narrow page. */
  #sheet: FilterSheet | undefined;
  /** Comes with the first partner that is opened. */
  #partner: ShownPartner | undefined;
  /** Comes where the address of the page keeps the search. */
  #address: SearchAddress | undefined;

  readonly #search = new SearchController(this);
  readonly #box = new SearchBoxController(this, this.#search, this.localize);
  readonly #facets = new FacetController(this, this.#search, this.localize);
  readonly #results = new ResultsController(this, this.#search, this.localize);
  readonly #focus = new FocusKeeper(this, '#count, #back');

  constructor() {
    super();
    this.addEventListener('coopkit-select', this.#select);
    this.addEventListener('coopkit-search', this.#leaveProfile);
  }

  override refresh(): void {
    super.refresh();
    this.#search.retry();
    this.#partner?.refresh();
  }

  protected override clientChanged(client: Reader | undefined): void {
    if (client && this.syncUrl !== undefined && !this.#address) void this.#followAddress(client);
    else this.#connect(client);
  }

  #connect(client: Reader | undefined): void {
    const scope = parseScope(this.scope);
    this.#search.connect(client, this.search, {
      facets: this.#fields,
      pageSize: this.pageSize,
      scope,
      explain: this.explain,
      begin: client && this.#address?.begin(scope),
    });
  }

  async #followAddress(client: Reader): Promise<void> {
    try {
      const { SearchAddress: Address } = await import('./search-address.ts');
      this.#address ??= new Address(this, this.syncUrl ?? '', this.#search, {
        id: () => this.#partner?.id,
        show: (id) => this.#show(id, false),
        close: () => this.#partner?.close(),
        follow: () => this.#box.follow(),
      });
    } catch {
      // The search is the same; only the address does not keep it.
    }
    if (client === this.clients.client) this.#connect(client);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked = ['facets', 'scope', 'pageSize', 'search', 'explain'].some((name) => changed.has(name));
    if (this.hasUpdated && asked) this.clientChanged(this.clients.client);
  }

  protected override render(): unknown {
    const notice = this.sourceNotice;
    if (notice) return notice;
    const sheet = this.filtersOpen ? this.#sheet : undefined;
    const found = this.#search.model?.state.page?.total?.value ?? 0;
    return html`${this.#results.liveRegion()}
      <div class="layout">
        ${this.#box.template(this.syntaxHelp)}
        ${
          this.#partner?.id === undefined
            ? html`<div class="side ${this.filtersOpen ? 'open' : ''}" part="filters">
                  ${sheet ? nothing : this.#facetGroups()}
                </div>
                <div class="main"><slot name="header"></slot>${this.#list()}</div>`
            : html`<div class="whole">${this.#partner.template(this.headingLevel, this.#back)}</div>`
        }
      </div>
      ${
        this.#search.credit
          ? html`<p class="credit foot" part="meta">${dataText(this.localize, this.#search.credit)}</p>`
          : nothing
      }
      <slot name="footer"></slot>
      ${sheet?.template(this.localize, this.headingLevel, this.#facetGroups(), found, this.#closeFilters)}`;
  }

  #list(): TemplateResult {
    const { model } = this.#search;
    const page = model?.state.page;
    return html`<div class="head">
        ${heading(
          this.headingLevel,
          'count',
          html`<span id="count" part="count" tabindex="-1"
            >${page ? this.#results.count(page) : this.localize.t(model?.state.error ? 'searchLabel' : 'loading')}</span
          >`,
        )}
        <div class="tools">
          ${this.#filtersButton()}
          ${sortBy(this.localize, model?.state.query.sort, (model?.words ?? '').trim() !== '', this.#sort)}
        </div>
      </div>
      ${chips(this.localize, this.#search.labels, model?.filters ?? [], { remove: this.#remove, clear: this.#clear })}
      ${this.#results.template(this.headingLevel + 1)}
      ${
        page
          ? pager({ localize: this.localize, page: page.page ?? 1, pages: page.pageCount ?? 1 }, this.#go)
          : nothing
      }`;
  }

  #filtersButton(): TemplateResult {
    const n = this.#search.model?.filters.length ?? 0;
    return html`<button
      type="button"
      class="button plain small open-filters"
      part="button"
      @click=${this.#openFilters}
    >
      ${n === 0 ? this.localize.t('filters') : this.localize.t('filtersCount', { n })}
    </button>`;
  }

  /** The fields that visitors can filter by: not those that the page fixes. */
  get #fields(): readonly string[] {
    const fixed = parseScope(this.scope);
    return this.facets.split(/\s+/).filter((field) => field && !Object.hasOwn(fixed, field));
  }

  #facetGroups(): unknown {
    return this.#fields.map((field) => this.#facets.template(field));
  }

  readonly #select = (event: CoopkitSelectEvent): void => {
    if (event.composedPath()[0] !== this || this.detail === 'none') return;
    // After the page's own listeners, which may cancel the event and show the partner themselves.
    queueMicrotask(() => {
      if (!event.defaultPrevented) void this.#show(event.detail.id);
    });
  };

  /** Resolves to whether there is such a partner. */
  async #show(id: string, focus = true): Promise<boolean> {
    try {
      const { ShownPartner: Shown } = await import('./shown-partner.ts');
      this.#partner ??= new Shown(this, this.#search);
      await this.#partner.show(id, () => focus && this.#focus.moveTo('#back'));
      return true;
    } catch {
      // Chosen from a suggestion and gone since: search for it, which says what is wrong.
      this.#search.retry();
      return false;
    }
  }

  /** A new question leads back to the list of answers. */
  readonly #leaveProfile = (): void => {
    this.#partner?.close();
  };

  readonly #back = (): void => {
    const id = this.#partner?.id ?? '';
    this.#partner?.close();
    this.#focus.moveTo(`[data-id="${CSS.escape(id)}"]`);
  };

  readonly #remove = (event: Event): void => {
    const { field, value } = (event.target as Element).closest<HTMLElement>('[data-value]')?.dataset ?? {};
    if (field && value) this.#search.toggle(field, value);
  };

  readonly #clear = (): void => {
    this.#search.ask(this.#search.model?.cleared() ?? {});
  };

  readonly #sort = (event: Event): void => {
    this.#search.ask({ sort: (event.target as HTMLSelectElement).value });
  };

  readonly #go = (event: Event): void => {
    const page = pageOf(event);
    if (page === undefined) return;
    this.#search.ask({ page });
    this.#focus.moveTo('#count');
  };

  readonly #openFilters = async (): Promise<void> => {
    try {
      const { FilterSheet: Sheet } = await import('./filter-sheet.ts');
      this.#sheet ??= new Sheet(this);
    } catch {
      // Without their dialog the filters open and close above the results.
    }
    this.filtersOpen = !this.filtersOpen;
  };

  readonly #closeFilters = (): void => {
    this.filtersOpen = false;
    this.#focus.moveTo('.open-filters');
  };
}
