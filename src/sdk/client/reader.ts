import { isCoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import { plainQuery, queryKey } from '../plain-query.ts';
import type { CanonicalQuery, ListQuery, Page, Problem } from '../query.ts';
import { failure } from '../sources/failure.ts';
import { InFlight } from '../sources/in-flight.ts';
import { Lru } from '../sources/lru.ts';
import type { SourceInfo } from '../sources/source.ts';
import { Listeners } from './events.ts';
import { listCall } from './list-call.ts';
import { takePage, takeRecords } from './take-records.ts';
import type { ClientCallOptions, ClientOptions, Collection, Reader } from './types.ts';

/** Pages kept, and for how long (milliseconds): enough for going back and forth, too short to show old data. */
const KEPT_PAGES = 50;
const KEPT_FOR = 30_000;

/**
 * Reads a data set. Checks and repairs every record a source answers, so that what arrives here is always valid; what
 * was wrong is told in `problems` and by the `problem` event. Records of a static data set were checked when it was
 * built and are taken as they are where their files can be verified.
 *
 * Equal questions asked at the same time become one request. Answers are kept in memory for 30 seconds, 50 pages at
 * most; answers with missing parts are not kept.
 */
export function createReader({ source }: ClientOptions): Reader {
  const running = new InFlight<unknown>();
  const kept = new Lru<Page>(KEPT_PAGES, KEPT_FOR);
  const problems = new Listeners<Problem>();
  let info: SourceInfo | undefined;

  /** Runs a request once for all who wait for it. An error that does not say its source is given it. */
  const share = <T>(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> =>
    running.run(
      key,
      async (ended) => {
        try {
          return await start(ended);
        } catch (error) {
          if (isCoopkitError(error)) error.sourceId ??= source.id;
          throw error;
        }
      },
      signal,
    ) as Promise<T>;

  const tell = ({ problems: found }: { readonly problems: readonly Problem[] }): void =>
    found.forEach((problem) => problems.call(problem));

  async function ask<K extends Kind>(
    kind: K,
    query: ListQuery,
    { signal, strict = false }: ClientCallOptions,
  ): Promise<Page<K>> {
    signal?.throwIfAborted();
    const canonical = plainQuery(query) ?? (await canonicalise(query));
    const key = `list ${kind} ${strict} ${queryKey(canonical)}`;
    const known = kept.get(key);
    if (known) return known as Page<K>;
    return share(
      key,
      async (ended) => {
        const raw = await source.list(kind, canonical, { signal: ended });
        const page = await takePage(kind, raw, { sourceId: source.id, strict });
        if (!raw.missing?.length) kept.set(key, page);
        tell(page);
        return page;
      },
      signal,
    );
  }

  function get<K extends Kind>(
    kind: K,
    id: string,
    { signal, strict = false }: ClientCallOptions,
  ): Promise<RecordOf<K>> {
    return share(
      `get ${kind} ${strict} ${id}`,
      async (ended) => {
        const raw = await source.get(kind, id, { signal: ended });
        const taken = await takeRecords(kind, [raw], { sourceId: source.id, strict });
        tell(taken);
        const [record] = taken.items;
        if (record) return record;
        throw await failure('decode.record', id, { problem: taken.problems[0] });
      },
      signal,
    );
  }

  function collection<K extends Kind>(kind: K): Collection<K> {
    return {
      list: (query = {}, options = {}) => listCall(query, (wanted) => ask(kind, wanted, options)),
      get: (id, options = {}) => get(kind, id, options),
      suggest: async (query, { signal } = {}) =>
        share(
          `suggest ${kind} ${JSON.stringify(query)}`,
          async (ended) => (await source.suggest?.(kind, query, { signal: ended })) ?? [],
          signal,
        ),
    };
  }

  return {
    regions: collection('regions'),
    organisations: collection('organisations'),
    requests: collection('requests'),
    practices: collection('practices'),
    calls: collection('calls'),
    programmes: collection('programmes'),
    collection,

    async describe({ signal } = {}) {
      info ??= await share('describe', (ended) => source.describe({ signal: ended }), signal);
      return info;
    },

    /** Only ever a head start, so its failure is not told: the search that needs the same will fail by itself. */
    async warm(kind) {
      try {
        await source.warm?.(kind);
      } catch {
        // The search that needs the same will tell.
      }
    },

    on: (_event, listener) => problems.add(listener),
  };
}

async function canonicalise(query: ListQuery): Promise<CanonicalQuery> {
  const { canonicaliseQuery } = await import('../canonical-query.ts');
  return canonicaliseQuery(query);
}
