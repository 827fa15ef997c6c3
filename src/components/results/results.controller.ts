import {
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { SearchState } from '../../sdk/client/types.ts';
import type { Organisation } from '../../sdk/model/organisation.ts';
import type { Page, WayOut } from '../../sdk/query.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import type { Localize } from '../base/localize.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { dataText } from '../base/templates.ts';
import { Announcer } from '../search/announcer.ts';
import type { SearchController } from '../search/search-controller.ts';
import { emptyState } from './empty.ts';
import type { ResultsHelp } from './help/help.ts';
import { resultItem } from './result-item.ts';
import { didYouMean, readAs } from './wording.ts';

/** The list of results in each of its states, inside any element that takes part in a search. */
export class ResultsController implements ReactiveController {
  readonly #host: LitElement & ReactiveControllerHost;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #announcer: Announcer;
  /** Comes with the first empty list, or the first question why. */
  #help: ResultsHelp | undefined;
  #helpError: unknown;
  #ways: readonly WayOut[] = [];
  #waysFor: unknown;
  #abort: AbortController | undefined;

  constructor(host: LitElement, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#waysFor = undefined;
  }

  hostUpdate(): void {
    const state = this.#search.model?.state;
    if (!state?.page || state.stale) return;
    if (state.page.total?.value === 0 && this.#waysFor !== state.page) void this.#findWays(state.page);
    if (state.status === 'ready') this.#announcer.say(this.#outcome(state.page));
  }

  /** "18 organisations", as it is shown and announced. */
  count(page: Page<'organisations'>): string {
    const total = page.total?.value ?? page.items.length;
    return total === 0 ? this.#localize.t('resultsNone') : this.#localize.t('results', { n: total });
  }

  /** The live region that speaks the outcome; stands in the page from the start, so that it is heard. */
  liveRegion(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#announcer.text}</div>`;
  }

  template(headingLevel: number): TemplateResult {
    const state = this.#search.model?.state;
    if (!state || state.status === 'idle' || (state.status === 'loading' && !state.page))
      return this.#skeleton();
    return html`${this.#notices(state)}${state.page ? this.#answer(state.page, state.stale, headingLevel) : nothing}`;
  }

  /** What is announced: how many were found, and what else might have been meant. */
  #outcome(page: Page<'organisations'>): string {
    const [meant] = page.didYouMean ?? [];
    return meant ? `${this.count(page)}. ${this.#localize.t('didYouMean')} ${meant.q}` : this.count(page);
  }

  #notices(state: SearchState<'organisations'>): unknown {
    if (state.error)
      return failedNotice(this.#localize, state.error, this.#search.retry, state.page?.fetchedAt);
    const partial = state.page?.sources.some(({ status }) => status !== 'ok');
    return partial ? partialNotice(this.#localize, this.#search.retry) : nothing;
  }

  #answer(page: Page<'organisations'>, stale: boolean, headingLevel: number): TemplateResult {
    const empty = page.items.length === 0 && page.total?.value === 0;
    const narrowed = this.#search.model?.isNarrowed ?? false;
    return html`${readAs(this.#localize, page)} ${didYouMean(this.#localize, page, !narrowed, this.#reword)}
    ${empty ? this.#empty(page) : this.#list(page, stale, headingLevel)}`;
  }

  #list(page: Page<'organisations'>, stale: boolean, headingLevel: number): TemplateResult {
    return html`<ul class="hits ${stale ? 'stale' : ''}" part="list" tabindex="-1" aria-busy=${stale}>
      ${page.items.map((organisation) =>
        resultItem(organisation, {
          localize: this.#localize,
          labels: this.#search.labels,
          headingLevel,
          highlight: (text) => page.highlight(text),
          open: this.#open,
          why: () => this.#why(page, organisation),
        }),
      )}
    </ul>`;
  }

  #why({ explanations }: Page, { id, name }: Organisation): unknown {
    const explanation = explanations?.[id];
    if (!explanation || explanation.reasons.length === 0) return nothing;
    return html`<details class="why small" @toggle=${this.#explain}>
      <summary>
        ${this.#localize.t('whyThis')}
        <span class="visually-hidden">${dataText(this.#localize, name)}</span>
      </summary>
      ${this.#help?.reasons(explanation) ?? this.#unexplained()}
    </details>`;
  }

  #unexplained(): unknown {
    return this.#helpError === undefined
      ? this.#localize.t('loading')
      : failedNotice(this.#localize, this.#helpError, this.#explain);
  }

  #empty(page: Page<'organisations'>): TemplateResult {
    const { model, labels } = this.#search;
    const ways = this.#waysFor === page ? this.#ways : [];
    return emptyState(
      this.#localize,
      model?.words.trim() ?? '',
      (model?.filters.length ?? 0) > 0,
      ways.length > 0 ? this.#help?.ways(ways, labels, this.#takeWay) : undefined,
    );
  }

  #skeleton(): TemplateResult {
    const line = html`<li class="hit reserved" aria-hidden="true">
      <div class="skeleton wide"></div>
      <div class="skeleton short"></div>
      <div class="skeleton place"></div>
      <div class="skeleton offers"></div>
    </li>`;
    return html`<ul class="hits" part="list" aria-busy="true" aria-label=${this.#localize.t('loading')}>
      ${Array.from({ length: this.#search.model?.pageSize ?? 4 }, () => line)}
    </ul>`;
  }

  readonly #open = (event: Event): void => {
    const id = dataOf(event, 'id');
    if (id !== undefined) this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', id));
  };

  readonly #reword = (event: Event): void => {
    const q = dataOf(event, 'q');
    if (q !== undefined) this.#search.ask({ q });
  };

  readonly #takeWay = (event: Event): void => {
    const way = this.#ways[Number(dataOf(event, 'way'))];
    if (way) this.#search.ask(way.change);
  };

  readonly #explain = async (): Promise<void> => {
    this.#helpError = undefined;
    try {
      await this.#loadHelp();
    } catch (error) {
      this.#helpError = error;
    }
    this.#host.requestUpdate();
  };

  async #loadHelp(): Promise<ResultsHelp> {
    const { ResultsHelp: Help } = await import('./help/help.ts');
    const help = (this.#help ??= new Help(this.#host));
    await help.ready();
    return help;
  }

  async #findWays(page: Page<'organisations'>): Promise<void> {
    const { model } = this.#search;
    this.#waysFor = page;
    this.#ways = [];
    this.#abort?.abort();
    if (!model) return;
    const abort = (this.#abort = new AbortController());
    try {
      const help = await this.#loadHelp();
      const ways = await help.find(model, abort.signal);
      if (this.#waysFor === page) this.#ways = ways;
    } catch {
      // Without ways out the empty state still says what was asked.
    }
    if (!abort.signal.aborted) this.#host.requestUpdate();
  }
}

/** What a `data-` attribute at the place of an event says. */
function dataOf(event: Event, name: string): string | undefined {
  return (event.target as Element).closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
}
