import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../../sdk/client/types.ts';
import type { Call } from '../../sdk/model/call.ts';
import type { Page, SourceStatus } from '../../sdk/query.ts';
import type { CallOptions } from '../../sdk/sources/source.ts';
import { CoopkitErrorEvent } from '../base/error-event.ts';
import { LOADING, outlives, settle, type Part } from '../base/part.ts';

/** The calls a banner chooses from. */
export interface LoadedCalls {
  readonly calls: readonly Call[];
  /** Sources that did not answer, or not with all they have: a better call may be missing. */
  readonly lacking: readonly SourceStatus[];
}

/** Pages of 100 calls that are looked through for the one to show; no programme has half as many. */
const MOST_PAGES = 5;

/** Loads one call by its id, or all calls of a source. */
export class CallData implements ReactiveController {
  loaded: Part<LoadedCalls> = LOADING;
  /** When that came, epoch milliseconds. */
  since = 0;
  /** Why nothing newer came. */
  error: unknown = undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #asked: readonly [client?: Reader | undefined, id?: string | undefined] = [];
  #running = new AbortController();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running.abort();
    if (this.loaded.status === 'loading') this.#asked = [];
  }

  /** Loads unless that is what was asked for last. */
  show(client: Reader | undefined, id: string | undefined): void {
    const [lastClient, lastId] = this.#asked;
    if (client === lastClient && id === lastId) return;
    this.#asked = [client, id];
    this.loaded = LOADING;
    this.#ask(false);
  }

  /** Asks anew; what is there stays until the answer is. */
  readonly load = (): void => {
    if (this.loaded.status === 'failed') this.loaded = LOADING;
    this.#ask(true);
  };

  #ask(fresh: boolean): void {
    const [client, id] = this.#asked;
    this.#running.abort();
    this.#running = new AbortController();
    const call = { signal: this.#running.signal, fresh };
    this.#host.requestUpdate();
    if (client) void this.#settle(id === undefined ? allCalls(client, call) : oneCall(client, id, call));
  }

  /** Lets what is loaded count as loading until something that is needed to show it is there as well. */
  hold(needed: Promise<unknown>): void {
    const { loaded } = this;
    if (loaded.status !== 'ready') return;
    this.loaded = LOADING;
    void this.#settle(needed.then(() => loaded.value));
  }

  async #settle(answer: Promise<LoadedCalls>): Promise<void> {
    const { signal } = this.#running;
    const loaded = await settle(answer);
    if (signal.aborted) return;
    this.error = loaded.status === 'failed' ? loaded.error : undefined;
    if (!outlives(this.loaded, loaded)) {
      this.loaded = loaded;
      this.since = Date.now();
    }
    if (loaded.status === 'failed') this.#host.dispatchEvent(new CoopkitErrorEvent(loaded.error));
    this.#host.requestUpdate();
  }
}

async function oneCall(client: Reader, id: string, call: CallOptions): Promise<LoadedCalls> {
  return { calls: [await client.calls.get(id, call)], lacking: [] };
}

/**
 * Asks for calls in the order of the source, without a filter: that is what a static data set answers without its
 * search engine, which a page with nothing but a banner never downloads.
 */
async function allCalls(client: Reader, call: CallOptions): Promise<LoadedCalls> {
  const list = client.calls.list({ pageSize: 100 }, call);
  const pages = [await list];
  if (pages[0]?.next) {
    pages.length = 0;
    for await (const page of list.pages()) if (pages.push(page) === MOST_PAGES) break;
  }
  return {
    calls: pages.flatMap(({ items }) => items),
    lacking: pages.map(lackingOn).find(({ length }) => length > 0) ?? [],
  };
}

const lackingOn = ({ sources }: Page): readonly SourceStatus[] =>
  sources.filter(({ status }) => status !== 'ok');
