import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { SearchState } from '../../sdk/client/types.ts';
import type { Page } from '../../sdk/query.ts';
import { CoopkitSelectEvent } from '../base/events.ts';
import type { Localize } from '../base/localize.ts';
import { failedNotice, partialNotice } from '../base/states.ts';
import { Announcer } from '../search/announcer.ts';
import type { SearchController } from '../search/search-controller.ts';
import { emptyState, waysOut, type WayOut } from './empty.ts';
import { resultItem } from './result-item.ts';

/** The list of results in each of its states, inside any element that takes part in a search. */
export class ResultsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #search: SearchController;
  readonly #localize: Localize;
  readonly #announcer: Announcer;
  #ways: readonly WayOut[] = [];
  #waysFor: unknown;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, search: SearchController, localize: Localize) {
    this.#host = host;
    this.#search = search;
    this.#localize = localize;
    this.#announcer = new Announcer(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostUpdate(): void {
    const state = this.#search.model?.state;
    if (!state?.page || state.stale) return;
    if (state.page.total?.value === 0 && this.#waysFor !== state.page) void this.#findWays(state.page);
    if (state.status === 'ready') this.#announcer.say(this.count(state.page));
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
    return html`${this.#notices(state)}${state.page ? this.#list(state.page, state, headingLevel) : nothing}`;
  }

  #notices(state: SearchState<'organisations'>): unknown {
    if (state.error)
      return failedNotice(this.#localize, state.error, this.#search.retry, state.page?.fetchedAt);
    const partial = state.page?.sources.some(({ status }) => status !== 'ok');
    return partial ? partialNotice(this.#localize, this.#search.retry) : nothing;
  }

  #list(
    page: Page<'organisations'>,
    state: SearchState<'organisations'>,
    headingLevel: number,
  ): TemplateResult {
    if (page.items.length === 0 && page.total?.value === 0) return this.#empty(page);
    const [correction] = page.corrections;
    return html`${
        correction
          ? html`<p class="small muted" part="status">
              ${this.#localize.t('readAs', { to: correction.to })}
            </p>`
          : nothing
      }
      <ul class="hits ${state.stale ? 'stale' : ''}" part="list" aria-busy=${state.stale}>
        ${page.items.map((organisation) =>
          resultItem(organisation, {
            localize: this.#localize,
            labels: this.#search.labels,
            headingLevel,
            highlight: (text) => page.highlight(text),
            open: this.#open,
          }),
        )}
      </ul>`;
  }

  #empty(page: Page<'organisations'>): TemplateResult {
    const { model, labels } = this.#search;
    const ways = this.#waysFor === page ? this.#ways : [];
    return emptyState(
      this.#localize,
      {
        words: model?.words.trim() ?? '',
        filtered: (model?.filters.length ?? 0) > 0,
        ways: ways.map((way) => ({
          ...way,
          label: labels.of(this.#localize, way.filter.field, way.filter.value),
        })),
      },
      this.#drop,
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
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined) this.#host.dispatchEvent(new CoopkitSelectEvent('organisations', id));
  };

  readonly #drop = (event: Event): void => {
    const { field, value } = (event.target as Element).closest<HTMLElement>('[data-value]')?.dataset ?? {};
    if (field && value) this.#search.toggle(field, value);
  };

  async #findWays(page: Page<'organisations'>): Promise<void> {
    const { model } = this.#search;
    this.#waysFor = page;
    this.#ways = [];
    this.#abort?.abort();
    if (!model) return;
    const abort = (this.#abort = new AbortController());
    try {
      this.#ways = await waysOut(model, abort.signal);
    } catch {
      // Without ways out the empty state still says what was asked.
    }
    if (!abort.signal.aborted) this.#host.requestUpdate();
  }
}
