import { isPlain } from '../../plain-query.ts';
import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage } from '../../query.ts';
import { pageTurn } from '../page-turn.ts';
import { offsetOf, placeOf } from '../paging.ts';
import type { CallOptions, Source } from '../source.ts';
import { collectionOf, openDataset } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { recordsAt } from './records.ts';

type Engine = typeof import('./engine.ts');

/** Settings of a static source. */
export interface StaticSourceOptions {
  /** Address of the `manifest.json` that `coopkit build` wrote, whole or relative to the page. */
  readonly manifest: string;
  /** Names the source in problems and pages; its manifest address by default. */
  readonly id?: string;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Milliseconds one file may take, its last byte included (default 15,000); one more for each 16 bytes of its length, so
   * that large files arrive over slow lines.
   */
  readonly timeout?: number;
  /**
   * Whether indexes of one file are downloaded and searched in a worker: where they have more than 20,000 records and
   * the page may have one (default), never (`false`), or whatever their size (`true`). An address is that of a copy of
   * the worker's script on the page's own origin, for pages that have coopkit from another one. With a `fetch` of your
   * own there is no worker. Where a worker cannot be had, the same work is done a few milliseconds at a time.
   */
  readonly worker?: boolean | URL;
}

/**
 * A source over a static data set: plain files on any web host, searched in the visitor's browser.
 *
 * Records by id and records in the order of the data set need no search engine; it is loaded with the first query
 * that has words, filters, facets or a sort. The data set may be replaced on its host while a page is open: the
 * source then goes over to the new one, and cursors of the old one reject with `stale-cursor`.
 *
 * @example
 * const client = createClient({ source: staticSource({ manifest: 'https://example.org/data/manifest.json' }) });
 */
export function staticSource(options: StaticSourceOptions): Source {
  const id = options.id ?? options.manifest;
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const open = openDataset(options.manifest, {
    fetch,
    timeout: options.timeout ?? 15_000,
    worker: options.fetch ? false : options.worker,
  });

  const engine = (): Promise<Engine> => import('./engine.ts');

  /** The engine is fetched beside the manifest, each begun in a turn of its own: to begin takes milliseconds. */
  async function withEngine<T>(
    task: (engine: Engine, dataset: Dataset) => Promise<T>,
    call: CallOptions,
  ): Promise<T> {
    await pageTurn();
    // What goes wrong is told where it is waited for.
    engine().catch(() => undefined);
    await pageTurn();
    return open(async (dataset) => task(await engine(), dataset), call);
  }

  return {
    id,

    describe: (call = {}) =>
      open(async (dataset) => {
        const { describeDataset } = await import('./describe.ts');
        return describeDataset(dataset, id, call.signal);
      }, call),

    get: (kind, recordId, call = {}) =>
      open(async (dataset) => {
        const { recordById } = await import('./by-id.ts');
        return recordById(dataset, kind, recordId, call.signal);
      }, call),

    list: (kind, query, call = {}) =>
      isPlain(query)
        ? open(
            async (dataset) =>
              (await listInOrder(dataset, kind, query, call.signal)) ??
              (await engine()).listFound(dataset, kind, query, call.signal),
            call,
          )
        : withEngine(({ listFound }, dataset) => listFound(dataset, kind, query, call.signal), call),

    suggest: (kind, query, call = {}) =>
      withEngine(({ suggest }, dataset) => suggest(dataset, kind, query, call.signal), call),

    warm(kind, call = {}) {
      const code = import('./warm.ts');
      code.catch(() => undefined);
      return withEngine(
        async ({ openCollection }, dataset) =>
          (await code).warm(() => openCollection(dataset, kind, call.signal)),
        call,
      );
    },
  };
}

/** A page in the order of the data set, straight from the record files; nothing when they lie in chunks. */
async function listInOrder(
  dataset: Dataset,
  kind: Kind,
  query: CanonicalQuery,
  signal: AbortSignal | undefined,
): Promise<RawPage | undefined> {
  const { version } = dataset.manifest;
  const files = await collectionOf(dataset, kind);
  if ('chunks' in files) return undefined;
  const { count } = files;
  const offset = await offsetOf(kind, query, version);
  const length = Math.max(0, Math.min(query.pageSize, count - offset));
  const numbers = Array.from({ length }, (_, place) => offset + place);
  const [{ items, missing }, place] = await Promise.all([
    recordsAt(dataset, kind, numbers, signal),
    placeOf(kind, query, version, offset, count),
  ]);
  return { items, missing, ...place };
}
