import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { SearchState } from '../../sdk/client/types.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import type { Page, WayOut } from '../../sdk/query.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import type { Localize } from '../base/localize.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { Announcer } from '../search/announcer.ts';
import type { ItemContext } from '../own-items/drawn/drawn-items.ts';
import { OwnItems, type ItemHost } from '../own-items/own-items.ts';
import type { SearchController } from '../search/search-controller.ts';
import type { ResultsHelp } from './help/help.ts';
import { resultItem, type ResultContext } from './result-item.ts';

/** The list of results in each of its states, inside any element that takes part in a search. */
export class ResultsController implements ReactiveController {
  readonly #host: ItemHost<Organisation>;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #announcer: Announcer;
  readonly #own: OwnItems<Organisation>;
  /** Comes with the first page that has more to tell than its records, or none; until then that page waits. */
  #help: ResultsHelp | 'failed' | undefined;
  #shown: Page<'organisations'> | undefined;
  #ways: readonly WayOut[] = [];
  #waysFor: unknown;
  #abort: AbortController | undefined;

  constructor(host: ItemHost<Organisation>, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
    this.#announcer = new Announcer(host);
    this.#own = new OwnItems(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#waysFor = undefined;
  }

  hostUpdate(): void {
    const state = this.#search.model?.state;
    if (!state?.page || state.stale) return;
    if (needsHelp(state.page) && this.#waysFor !== state.page) void this.#getHelp(state.page);
    if (state.status !== 'ready' || !this.#isReady(state.page)) return;
    this.#announcer.say(this.count(state.page) + (helpOf(this.#help)?.outcome(state.page) ?? ''));
  }

  /** "18 organisations", as it is shown and announced. */
  count(page: Page<'organisations'>): string {
    const total = page.total?.value ?? page.items.length;
    return total === 0 ? this.#localize.t('resultsNone') : this.#localize.t('results', { n: total });
  }

  /** The live region that speaks the outcome; stands in the page from the start, so that it is heard. */
  liveRegion(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#announcer.text}</div>
      <slot name="item" hidden @slotchange=${this.#repaint}></slot>`;
  }

  template(headingLevel: number): TemplateResult {
    const state = this.#search.model?.state;
    const isReady = this.#isReady(state?.page);
    if (isReady) this.#shown = state?.page;
    const isWaiting = !isReady || state?.status === 'loading';
    if (!state || state.status === 'idle' || (isWaiting && !this.#shown)) return this.#skeleton();
    const stale = state.stale || this.#shown !== state.page;
    return html`${this.#notices(state)}${this.#shown ? this.#answer(this.#shown, stale, headingLevel) : nothing}`;
  }

  /** Whether all is there that a page is shown with: nothing moves when the rest arrives. */
  #isReady(page: Page | undefined): boolean {
    return page === undefined || (this.#own.ready && (this.#help !== undefined || !needsHelp(page)));
  }

  #notices(state: SearchState<'organisations'>): unknown {
    if (state.error)
      return failedNotice(this.#localize, state.error, this.#search.retry, state.page?.fetchedAt);
    const sources = state.page?.sources;
    const partial = sources?.some(({ status }) => status !== 'ok');
    return partial ? partialNotice(this.#localize, this.#search.retry, sources) : nothing;
  }

  #answer(page: Page<'organisations'>, stale: boolean, headingLevel: number): TemplateResult {
    const empty = page.items.length === 0 && page.total?.value === 0;
    const narrowed = this.#search.model?.isNarrowed ?? false;
    return html`${helpOf(this.#help)?.wordings(page, !narrowed, this.#reword)}
    ${empty ? [this.#empty(page), html`<slot name="empty"></slot>`] : this.#list(page, stale, headingLevel)}`;
  }

  #list(page: Page<'organisations'>, stale: boolean, headingLevel: number): TemplateResult {
    const { labels } = this.#search;
    const localize = this.#localize;
    const own = (): ItemContext => ({ localize, labels, headingLevel, open: this.#select });
    const context: ResultContext = {
      localize,
      labels,
      headingLevel,
      highlight: (text) => page.highlight(text),
      open: this.#open,
      why: (organisation) => helpOf(this.#help)?.why(page, organisation),
      own: (organisation) => this.#own.draw(organisation, own),
    };
    const busy = stale && !this.#search.model?.state.error;
    return html`<ul class="hits ${stale ? 'stale' : ''}" part="list results" tabindex="-1" aria-busy=${busy}>
      ${page.items.map((organisation) => resultItem(organisation, context))}
    </ul>`;
  }

  #empty(page: Page<'organisations'>): TemplateResult {
    const { model, labels } = this.#search;
    const ways = this.#waysFor === page ? this.#ways : [];
    return (
      helpOf(this.#help)?.empty(model, labels, ways, this.#takeWay) ??
      html`<p class="empty" part="empty" tabindex="-1">${this.#localize.t('resultsNone')}</p>`
    );
  }

  #skeleton(): TemplateResult {
    const line = html`<li class="hit reserved" aria-hidden="true">
      <div class="skeleton wide"></div>
      <div class="skeleton short"></div>
      <div class="skeleton place"></div>
      <div class="skeleton offers"></div>
    </li>`;
    return html`<div class="wait">
      <ul class="hits" part="list results" aria-busy="true" aria-label=${this.#localize.t('loading')}>
        ${Array.from({ length: this.#search.model?.pageSize ?? 4 }, () => line)}
      </ul>
      <slot></slot>
    </div>`;
  }

  readonly #open = (event: Event): void => {
    const id = dataOf(event, 'id');
    if (id !== undefined) this.#select(id);
  };

  readonly #select = (id: string): void => {
    this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', id));
  };

  /** A template for items may come after the widget. */
  readonly #repaint = (): void => this.#host.requestUpdate();

  readonly #reword = (event: Event): void => {
    const q = dataOf(event, 'q');
    if (q !== undefined) this.#search.ask({ q });
  };

  readonly #takeWay = (event: Event): void => {
    const way = this.#ways[Number(dataOf(event, 'way'))];
    if (way) this.#search.ask(way.change);
  };

  /** Gets what a page is shown with besides its records, and the ways out when it has none. */
  async #getHelp(page: Page<'organisations'>): Promise<void> {
    const { model } = this.#search;
    this.#waysFor = page;
    this.#ways = [];
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const help = await this.#loadHelp();
      this.#host.requestUpdate();
      if (!model || page.total?.value !== 0) return;
      const ways = await help.find(model, signal);
      if (this.#waysFor === page) this.#ways = ways;
    } catch {
      // Without help the list is still one, and without ways out the empty one still says what was asked.
    }
    if (!signal.aborted) this.#host.requestUpdate();
  }

  async #loadHelp(): Promise<ResultsHelp> {
    try {
      const { ResultsHelp: Help } = await import('./help/help.ts');
      const help = helpOf(this.#help) ?? new Help(this.#host);
      await help.ready();
      return (this.#help = help);
    } catch (error) {
      this.#help ??= 'failed';
      throw error;
    }
  }
}

/** Whether a page has more to tell than its records, or none. */
const needsHelp = ({ total, corrections, didYouMean, explanations }: Page): boolean =>
  total?.value === 0 || corrections.length > 0 || Boolean(didYouMean ?? explanations);

const helpOf = (help: ResultsHelp | 'failed' | undefined): ResultsHelp | undefined =>
  help === 'failed' ? undefined : help;

/** What a `data-` attribute at the place of an event says. */
function dataOf(event: Event, name: string): string | undefined {
  return (event.target as Element).closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
}
