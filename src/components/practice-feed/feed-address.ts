import type { LitElement } from 'lit';
import { isCoopkitError } from '../../sdk/errors.ts';
import { UrlSync, type Synced } from '../base/embed/url-sync.ts';
import type { UrlState } from '../base/embed/url-state.ts';
import type { FeedModel } from './feed-model.ts';
import { CONTROL_FIELDS } from './feed-query.ts';

/** A visitor's filters of a feed in the address of its page. Downloaded with the first `sync-url`. */
export class FeedAddress implements Synced {
  readonly #feed: FeedModel;
  readonly #sync: UrlSync;

  constructor(host: LitElement, key: string, feed: FeedModel) {
    this.#feed = feed;
    this.#sync = new UrlSync(host, key, this);
  }

  /** Chooses what the address says; nothing is asked yet. */
  begin(): void {
    this.#feed.chosen = this.#sync.begin().filters ?? {};
  }

  get state(): UrlState | undefined {
    const { chosen, state } = this.#feed;
    return state.status === 'idle' ? undefined : { filters: chosen };
  }

  get isRefused(): boolean {
    return isCoopkitError(this.#feed.state.error, 'bad-request');
  }

  /** Only what a visitor of this page could have chosen, and can take back. */
  accepts(name: string): boolean {
    const { facets, scope } = this.#feed.settings;
    return facets && CONTROL_FIELDS.some((field) => field === name) && !Object.hasOwn(scope, name);
  }

  restore({ filters = {} }: UrlState): void {
    this.#feed.choose(filters);
  }
}
