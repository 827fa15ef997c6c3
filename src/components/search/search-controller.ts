import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../../sdk/client/types.ts';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { ListQuery } from '../../sdk/query.ts';
import { CoopkitErrorEvent, CoopkitResultsEvent, CoopkitSearchEvent } from '../base/events.ts';
import { Labels } from '../base/labels.ts';
import { sharedSearch, SearchModel, type SearchNeeds } from './search-model.ts';

/** Ties an element to a search: repaints it, tells the page what happens, lets go when it leaves. */
export class SearchController implements ReactiveController {
  model: SearchModel | undefined = undefined;
  labels = new Labels();
  /** How the publisher of the data asks to be credited. */
  credit: LocalizedText | undefined = undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #client: Reader | undefined;
  #own = false;
  /** Whether the words for codes could not be had. */
  #lacksLabels = false;
  #stop: (() => void) | undefined;
  #shownPage: unknown;
  #shownError: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.model) this.#listen(this.model);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /**
   * Takes part in a search.
   *
   * @param name of the search that several parts share; without one the element has a search of its own
   */
  connect(client: Reader | undefined, name: string | undefined, needs: SearchNeeds): void {
    this.#stop?.();
    if (this.#own) this.model?.session.close();
    this.#own = name === undefined;
    this.#client = client;
    this.model = undefined;
    if (!client) return;
    this.model = name === undefined ? new SearchModel(client) : sharedSearch(client, name);
    this.#listen(this.model);
    this.model.require(needs);
    void this.#readLabels(client);
  }

  /**
   * Asks, unless the page cancels the `coopkit-search` event.
   *
   * @returns whether it was asked
   */
  ask(changes: ListQuery): boolean {
    if (!this.model) return false;
    const event = new CoopkitSearchEvent({ ...this.model.state.query, ...changes });
    const wanted = this.#host.dispatchEvent(event);
    if (wanted) this.model.ask(changes);
    return wanted;
  }

  /**
   * Asks with a filter chosen, or taken back.
   *
   * @returns whether it was asked
   */
  toggle(field: string, value: string): boolean {
    return this.model !== undefined && this.ask(this.model.toggled(field, value));
  }

  /** Asks the same anew; what is there stays until the answer is. */
  readonly retry = (): void => {
    void this.model?.session.retry();
  };

  #listen(model: SearchModel): void {
    this.#stop?.();
    this.#stop = model.session.subscribe((state) => {
      if (state.page && !state.stale && state.page !== this.#shownPage) {
        this.#shownPage = state.page;
        this.#host.dispatchEvent(new CoopkitResultsEvent(state.page));
        // Another part of the page may have asked anew.
        if (this.#client && this.#lacksLabels) void this.#readLabels(this.#client);
      }
      if (state.error && state.error !== this.#shownError) {
        this.#shownError = state.error;
        this.#host.dispatchEvent(new CoopkitErrorEvent(state.error));
      }
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  async #readLabels(client: Reader): Promise<void> {
    try {
      const { vocabularies, attribution } = await client.describe();
      if (client !== this.#client) return;
      this.labels = new Labels(vocabularies);
      this.credit = attribution;
      this.#lacksLabels = false;
    } catch {
      this.#lacksLabels = true;
      // The search itself reports that the source cannot be reached; codes stand in for labels meanwhile.
    }
    this.#host.requestUpdate();
  }
}
