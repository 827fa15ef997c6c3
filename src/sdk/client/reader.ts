import type { Kind } from '../model/envelope.ts';
import { plainQuery, queryKey } from '../plain-query.ts';
import type { CanonicalQuery, ListQuery, Page, Problem } from '../query.ts';
import { Lru } from '../sources/lru.ts';
import type { SourceInfo } from '../sources/source.ts';
import type { Asking, AskOptions } from './asking.ts';
import { askSource } from './asking.ts';
import { Listeners } from './events.ts';
import { listCall } from './list-call.ts';
import type { ClientOptions, Collection, ListOptions, Reader } from './types.ts';

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
export function createReader(options: Pick<ClientOptions, 'source'>): Reader {
  const problems = new Listeners<Problem>();
  const asking = askSource(options.source, problems);
  const kept = new Lru<Page>(KEPT_PAGES, KEPT_FOR);

  return readerOver(options, problems, {
    ...asking,
    async list<K extends Kind>(kind: K, query: CanonicalQuery, options: ListOptions<K>) {
      const key = `${kind} ${options.strict} ${queryKey(query)}`;
      const known = options.fresh ? undefined : (kept.get(key) as Page<K> | undefined);
      if (known) return known;
      // One data set has no earlier states of a page to tell.
      const page = await asking.list(kind, query, options as AskOptions);
      if (!page.sources.some(({ error }) => error)) kept.set(key, page);
      return page;
    },
  });
}

/** A reader over a way to ask. */
export function readerOver(
  { source }: Pick<ClientOptions, 'source'>,
  problems: Listeners<Problem>,
  asking: Asking,
): Reader {
  let info: SourceInfo | undefined;

  function collection<K extends Kind>(kind: K): Collection<K> {
    return {
      list: (query = {}, options = {}) =>
        listCall(query, async (wanted) => {
          options.signal?.throwIfAborted();
          return asking.list(kind, plainQuery(wanted) ?? (await canonicalise(wanted)), options);
        }),
      get: (id, options = {}) => asking.get(kind, id, options),
      suggest: (query, options = {}) => asking.suggest(kind, query, options),
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

    async describe(options = {}) {
      if (info && !options.fresh) return info;
      const found = await asking.describe(options);
      // What lacks a source may be whole the next time.
      if (!found.missing) info = found;
      return found;
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
