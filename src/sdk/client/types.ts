import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { CoopkitError } from '../errors.ts';
import type { ListQuery, Page, Problem, SuggestQuery, Suggestion } from '../query.ts';
import type { CallOptions, SourceInfo } from '../sources/source.ts';

/** Settings of a client. */
export interface ClientOptions {
  readonly source: import('../sources/source.ts').Source;
}

/** Settings of one call through the client. */
export interface ClientCallOptions extends CallOptions {
  /** Reject instead of repairing or setting aside bad records. */
  readonly strict?: boolean;
}

/**
 * A list that is being read: await it for its first page, or iterate it for all records.
 *
 * @example
 * const page = await client.organisations.list({ q: 'hydrogen' });
 * for await (const organisation of client.organisations.list({ country: ['CZ'] }).take(200)) { }
 */
export interface ListCall<K extends Kind> extends PromiseLike<Page<K>>, AsyncIterable<RecordOf<K>> {
  /** All records, at most `count` of them. */
  take(count: number): AsyncIterable<RecordOf<K>>;
  /** Page by page. */
  pages(): AsyncIterable<Page<K>>;
}

/** One collection of the client's source. */
export interface Collection<K extends Kind> {
  list(query?: ListQuery, options?: ClientCallOptions): ListCall<K>;
  get(id: string, options?: ClientCallOptions): Promise<RecordOf<K>>;
  suggest(query: SuggestQuery, options?: CallOptions): Promise<readonly Suggestion[]>;
}

/** What a search shows at one moment. The page of the last answer stays while the next one is on its way. */
export interface SearchState<K extends Kind> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly query: ListQuery;
  readonly page?: Page<K>;
  /** True while `page` answers an earlier query than `query`, also after a failure. */
  readonly stale: boolean;
  readonly error?: CoopkitError;
}

/** A search that goes on: the latest question wins, earlier ones are aborted, a late answer never overwrites a newer one. */
export interface SearchSession<K extends Kind> {
  readonly kind: K;
  readonly state: SearchState<K>;
  /** Calls back after every change of state; returns the way to stop. */
  subscribe(listener: (state: SearchState<K>) => void): () => void;
  /** Asks anew, replacing the whole query. Never rejects: a failure is a state. */
  search(query: ListQuery): Promise<void>;
  /** Asks anew with some parts changed; goes back to the first page unless `page` or `cursor` is given. */
  update(changes: ListQuery): Promise<void>;
  retry(): Promise<void>;
  /** Aborts what is under way and forgets all listeners. */
  close(): void;
}

/** Events of a client: what was wrong with data, and what was asked of sources. */
export interface ClientEvents {
  readonly problem: Problem;
}

/** Reads a data set: all that a client does but searches that go on. */
export interface Reader {
  readonly regions: Collection<'regions'>;
  readonly organisations: Collection<'organisations'>;
  readonly requests: Collection<'requests'>;
  readonly practices: Collection<'practices'>;
  readonly calls: Collection<'calls'>;
  readonly programmes: Collection<'programmes'>;
  collection<K extends Kind>(kind: K): Collection<K>;
  /** Title, licence, counts, vocabularies of the source; asked once and kept. */
  describe(options?: CallOptions): Promise<SourceInfo>;
  /** Fetches what a first search needs. Call it when a visitor turns to the search box. */
  warm(kind: Kind): Promise<void>;
  on<E extends keyof ClientEvents>(event: E, listener: (detail: ClientEvents[E]) => void): () => void;
}

/** The typed entry to a data set. */
export interface Client extends Reader {
  session<K extends Kind>(kind: K): SearchSession<K>;
}
