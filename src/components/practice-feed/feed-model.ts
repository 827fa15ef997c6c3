import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openSession } from '../../sdk/client/session.ts';
import type { Reader, SearchSession, SearchState } from '../../sdk/client/types.ts';
import type { Practice } from '../../sdk/model/practice.ts';
import { CoopkitErrorEvent } from '../base/events.ts';
import type { Labels } from '../base/labels.ts';
import { loadLabels } from '../base/load-labels.ts';
import { LOADING, settle, type Part } from '../base/part.ts';
import { chosenValues, feedQuery, replaced, toggled, type Choice, type FeedField } from './feed-query.ts';
import { findRelated, type Related } from './related.ts';

/** A filter that keeps a feed empty, and how many practices there are without it. */
export interface WayOut {
  readonly field: FeedField;
  readonly value: string;
  readonly count: number;
}

/** What the page asks of a feed. */
export interface FeedSettings {
  readonly scope: Choice;
  readonly pageSize: number;
  /** Whether counts for visible filters are wanted. */
  readonly facets: boolean;
}

/** Vocabularies that the feed shows words of. */
const SCHEMES = [
  'challenges',
  'networks',
  'objectives',
  'practiceForms',
  'stages',
  'validationLevels',
] as const;
const IDLE: SearchState<'practices'> = { status: 'idle', query: {}, stale: false };

/** What a feed shows and how it changes: the practices so far, the visitor's filters, what resembles a practice. */
export class FeedModel implements ReactiveController {
  items: readonly Practice[] = [];
  chosen: Choice = {};
  labels: Part<Labels> = LOADING;
  waysOut: readonly WayOut[] = [];
  readonly related = new Map<string, Part<readonly Related[]>>();
  readonly #host: ReactiveControllerHost & EventTarget;
  #client: Reader | undefined;
  #session: SearchSession<'practices'> | undefined;
  /** What the page asked for last. */
  settings: FeedSettings = { scope: {}, pageSize: 0, facets: false };
  #stop: (() => void) | undefined;
  #shown: unknown;
  #reading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SearchState<'practices'> {
    return this.#session?.state ?? IDLE;
  }

  /** Whether more of the same list is on its way, so that what is shown stays true. */
  get growing(): boolean {
    return this.state.query.cursor !== undefined && this.state.status !== 'ready';
  }

  hostConnected(): void {
    if (this.#session) this.#listen(this.#session);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#session?.close();
  }

  /** Shows what the page asks for, unless that is what is shown already. */
  show(client: Reader | undefined, settings: FeedSettings): void {
    const same = JSON.stringify(settings) === JSON.stringify(this.settings);
    this.settings = settings;
    if (client !== this.#client) this.#connect(client);
    else if (!same) this.#ask();
  }

  toggle(field: FeedField, value: string): void {
    this.choose(toggled(this.chosen, field, value));
  }

  set(field: FeedField, value: string): void {
    this.choose(replaced(this.chosen, field, value ? [value] : []));
  }

  /** Replaces all that a visitor chose. */
  choose(chosen: Choice): void {
    this.chosen = chosen;
    this.#ask();
  }

  showMore(): void {
    const cursor = this.state.page?.next;
    if (cursor && this.state.status !== 'loading') void this.#session?.update({ cursor });
  }

  readonly retry = (): void => {
    // The place that a cursor counts to is gone when the data have changed.
    if (this.state.error?.code === 'stale-cursor') this.#ask(true);
    else void this.#session?.retry();
    void this.#mendLabels();
  };

  /** Asks for the first page anew; what is there stays until the answer is. */
  refresh(): void {
    this.#ask(true);
    void this.#mendLabels();
  }

  /** Looks for practices like one that is shown. */
  async findRelated(practice: Practice): Promise<void> {
    const client = this.#client;
    if (!client || this.related.get(practice.id)?.status === 'ready') return;
    this.related.set(practice.id, LOADING);
    this.#host.requestUpdate();
    const part = await settle(findRelated(client, practice, {}));
    if (client !== this.#client) return;
    this.related.set(practice.id, part);
    if (part.status === 'failed') this.#host.dispatchEvent(new CoopkitErrorEvent(part.error));
    this.#host.requestUpdate();
  }

  #connect(client: Reader | undefined): void {
    this.#stop?.();
    this.#session?.close();
    this.#client = client;
    this.#session = client && (client.session?.('practices') ?? openSession(client, 'practices'));
    this.items = [];
    this.related.clear();
    if (!client || !this.#session) return;
    this.#listen(this.#session);
    this.#reading = this.#readLabels(client);
  }

  #listen(session: SearchSession<'practices'>): void {
    this.#stop = session.subscribe((state) => this.#changed(state));
    const { status, stale } = session.state;
    if (status === 'idle' || stale) this.#ask();
  }

  #ask(fresh = false): void {
    const { scope, pageSize, facets } = this.settings;
    if (pageSize > 0) void this.#session?.search(feedQuery(scope, this.chosen, pageSize, facets), { fresh });
  }

  #changed({ status, page, query, error }: SearchState<'practices'>): void {
    if (status === 'ready' && page && page !== this.#shown) {
      this.#shown = page;
      this.items = query.cursor === undefined ? page.items : [...this.items, ...page.items];
      this.waysOut = [];
      if (this.items.length === 0) void this.#findWaysOut();
    }
    if (status === 'failed') this.#host.dispatchEvent(new CoopkitErrorEvent(error));
    this.#host.requestUpdate();
  }

  /** Counts what there would be without each filter of the visitor. */
  async #findWaysOut(): Promise<void> {
    const { chosen } = this;
    const { scope } = this.settings;
    const counted = await Promise.all(
      chosenValues(chosen).map(async ({ field, value }) => {
        const query = feedQuery(scope, toggled(chosen, field, value), 1, false);
        const part = await settle(Promise.resolve(this.#client?.practices.list(query)));
        return { field, value, count: part.status === 'ready' ? (part.value?.total?.value ?? 0) : 0 };
      }),
    );
    if (chosen !== this.chosen) return;
    this.waysOut = counted.filter(({ count }) => count > 0);
    this.#host.requestUpdate();
  }

  /** Asks again for words that could not be had. Those on their way are waited for: they may fail yet. */
  async #mendLabels(): Promise<void> {
    await this.#reading;
    if (this.#client && this.labels.status === 'failed') this.#reading = this.#readLabels(this.#client);
  }

  async #readLabels(client: Reader): Promise<void> {
    this.labels = LOADING;
    const labels = await settle(loadLabels(client, SCHEMES, {}));
    if (client !== this.#client) return;
    this.labels = labels;
    this.#host.requestUpdate();
  }
}
