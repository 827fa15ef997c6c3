import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { CoopkitError } from '../errors.ts';
import type { ListQuery, Page, Problem, SuggestQuery, Suggestion } from '../query.ts';
import type { CallOptions, Source, SourceEvent, SourceInfo } from '../sources/source.ts';

/** How long a client keeps answers in memory. */
export interface CacheOptions {
  /** Pages kept, those used last (default 50; 0 keeps none). */
  readonly entries?: number;
  /** Milliseconds that an answer is given again without asking (default 30,000). */
  readonly maxAgeMs?: number;
  /**
   * Milliseconds after that in which a page is still given, marked `stale`, while a newer one is asked for (default 0).
   */
  readonly staleMs?: number;
}

/** Settings of a client. */
export interface ClientOptions {
  readonly source: Source;
  readonly cache?: CacheOptions;
  /** Milliseconds that a call may take unless it says otherwise; as long as its source takes by default. */
  readonly timeoutMs?: number;
}

/** Settings of one call through the client. */
export interface ClientCallOptions extends Omit<CallOptions, 'onPartial'> {
  /** Reject instead of repairing or setting aside bad records. */
  readonly strict?: boolean;
}

/** Settings of a list call. */
export interface ListOptions<K extends Kind> extends ClientCallOptions {
  /**
   * Told of earlier states of the page, as one source after the other answers; `waitingFor` names the others. The page
   * that the call resolves to comes last and is not told here.
   */
  readonly onPartial?: (page: Page<K>) => void;
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
  /** Asks for records. Nothing is asked before it is awaited or iterated. */
  list(query?: ListQuery, options?: ListOptions<K>): ListCall<K>;
  /** One record by its id; rejects with code `not-found` when there is none. */
  get(id: string, options?: ClientCallOptions): Promise<RecordOf<K>>;
  /** What to propose while someone types; an empty list where the source cannot. */
  suggest(query: SuggestQuery, options?: ClientCallOptions): Promise<readonly Suggestion[]>;
}

/** What a search shows at one moment. The page of the last answer stays while the next one is on its way. */
export interface SearchState<K extends Kind> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly query: ListQuery;
  readonly page?: Page<K>;
  /** True while `page` answers an earlier query than `query`, also after a failure. */
  readonly stale: boolean;
  /** With `failed` only. */
  readonly error?: CoopkitError;
}

/** A search that goes on: the latest question wins, earlier ones are aborted, a late answer never overwrites a newer one. */
export interface SearchSession<K extends Kind> {
  readonly kind: K;
  readonly state: SearchState<K>;
  /** Calls back after every change of state; returns the way to stop. */
  subscribe(listener: (state: SearchState<K>) => void): () => void;
  /** Asks anew, replacing the whole query. Never rejects: a failure is a state. */
  search(query: ListQuery, options?: Pick<CallOptions, 'fresh'>): Promise<void>;
  /** Asks anew with some parts changed; goes back to the first page unless `page` or `cursor` is given. */
  update(changes: ListQuery): Promise<void>;
  /** Asks the same again, passing over what is kept of earlier answers. */
  retry(): Promise<void>;
  /** Aborts what is under way and forgets all listeners. */
  close(): void;
}

/** Events of a reader: what was wrong with data. */
export interface ReaderEvents {
  readonly problem: Problem;
}

/** Events of a client: what was wrong with data, and what was asked of sources. */
export interface ClientEvents extends ReaderEvents {
  readonly request: Extract<SourceEvent, { readonly type: 'request' }>;
  readonly retry: Extract<SourceEvent, { readonly type: 'retry' }>;
}

/** Reads a data set: all that a client does but searches that go on. */
export interface Reader {
  readonly regions: Collection<'regions'>;
  readonly organisations: Collection<'organisations'>;
  readonly requests: Collection<'requests'>;
  readonly practices: Collection<'practices'>;
  readonly calls: Collection<'calls'>;
  readonly programmes: Collection<'programmes'>;
  /** The collection of a name, where it is only known at run time. */
  collection<K extends Kind>(kind: K): Collection<K>;
  /** Title, licence, counts, vocabularies of the source; asked once and kept. */
  describe(options?: CallOptions): Promise<SourceInfo>;
  /** Fetches what a first search needs. Call it when a visitor turns to the search box. */
  warm(kind: Kind): Promise<void>;
  /** A search that goes on, where the reader has one of its own. */
  session?<K extends Kind>(kind: K): SearchSession<K>;
  /** Calls back whenever the event happens; returns the way to stop. Nothing is told otherwise. */
  on<E extends keyof ReaderEvents>(event: E, listener: (detail: ReaderEvents[E]) => void): () => void;
}

/** Names a question for libraries that keep answers themselves; equal questions have equal keys. */
export type QueryKey = readonly [
  'coopkit',
  source: string,
  kind: Kind,
  call: 'list' | 'get',
  question: string,
];

/** The typed entry to a data set. */
export interface Client extends Reader {
  on<E extends keyof ClientEvents>(event: E, listener: (detail: ClientEvents[E]) => void): () => void;
  session<K extends Kind>(kind: K): SearchSession<K>;
  /**
   * The key of a list, or of a record by its id, for TanStack Query, SWR and the like. Texts only, so that it survives
   * storage.
   *
   * @throws CoopkitError `bad-request` for a query that means nothing
   */
  key(kind: Kind, question: ListQuery | string): QueryKey;
  readonly cache: {
    /** Forgets all answers; those still under way are not kept either. */
    clear(): void;
  };
  /** Ends all calls and sessions and forgets listeners and answers. Calls that follow reject. */
  close(): void;
}
