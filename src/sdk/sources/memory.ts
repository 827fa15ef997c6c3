import { isPlain } from '../plain-query.ts';
import { CoopkitError } from '../errors.ts';
import type { Kind, SourceNote } from '../model/envelope.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { orAbort } from './in-flight.ts';
import type { IndexedCollection } from './indexed.ts';
import type { Indexes } from './memory/search.ts';
import { offsetOf, placeOf } from './paging.ts';
import type { Source, SourceInfo } from './source.ts';

/** Settings of a memory source. */
export interface MemorySourceOptions {
  /** Tells it from other sources of a client, and stands in every error and problem. */
  readonly id: string;
  /** Raw records of each collection; they are checked by the client like those of any source. */
  readonly records: Readonly<Partial<Record<Kind, readonly unknown[]>>>;
  readonly title?: LocalizedText;
  readonly publisher?: SourceInfo['publisher'];
  /** SPDX identifier or the name of the terms. */
  readonly licence?: string;
  /** How the publisher asks to be credited. */
  readonly attribution?: LocalizedText;
  /** Languages of its texts, BCP 47. */
  readonly languages?: readonly string[];
  /** Changes when the records do; only needed when cursors outlive the source. */
  readonly version?: string;
  /** Labels of codes, its `topics` for example. */
  readonly vocabularies?: readonly Vocabulary[];
  /** Where its records were taken from. */
  readonly sources?: readonly SourceNote[];
  /**
   * Whether records are indexed and searched in a worker: collections of more than 20,000 records where the page may
   * have one (default), none (`false`), or all (`true`). An address is that of a copy of the worker's script on the
   * page's own origin, for pages that have coopkit from another one: `coopkit/dist/sdk/sources/memory/worker.js`,
   * bundled into one file. Where a worker cannot be had, the same work is done a few milliseconds at a time.
   */
  readonly worker?: boolean | URL;
}

/**
 * A source over records that are in the page already: for tests, for stories, for own entries.
 * The search index is built with the first query that needs it, and kept; the records must not change. Records that a
 * worker indexes are copied to it, so they have to be plain data, as they are when they come from JSON.
 *
 * @throws CoopkitError `config` without records
 *
 * @example
 * const lab = { kind: 'organisations', id: 'own:lab', name: { en: 'Example Lab' }, country: 'CZ' };
 * const client = createClient({ source: memorySource({ id: 'own', records: { organisations: [lab] } }) });
 * const { items } = await client.organisations.list({ q: 'lab' });
 * items[0]?.id; // 'own:lab'
 */
export function memorySource(options: MemorySourceOptions): Source {
  const { id, records, vocabularies = [], languages = [], version = '1' } = options;
  if (!records)
    throw new CoopkitError('config', 'A memory source needs records.', {
      hint: "memorySource({ id: 'own', records: { organisations: [] } })",
    });
  const kinds = Object.keys(records) as Kind[];
  const indexes: Indexes = { wanted: options.worker, here: new Map() };

  function recordsOf(kind: Kind): readonly unknown[] {
    const list = Object.hasOwn(records, kind) ? records[kind] : undefined;
    if (list) return list;
    throw new CoopkitError('unsupported', `The source "${id}" has no ${kind}.`, {
      sourceId: id,
      hint: `It has: ${kinds.join(', ')}.`,
    });
  }

  function find(kind: Kind, recordId: string): unknown {
    const record = recordsOf(kind).find((candidate) => idOf(candidate) === recordId);
    if (record !== undefined) return record;
    throw new CoopkitError('not-found', `There is no record "${recordId}" in ${kind}.`, { sourceId: id });
  }

  async function open(kind: Kind, signal: AbortSignal | undefined): Promise<IndexedCollection> {
    const list = recordsOf(kind);
    const { openRecords } = await import('./memory/search.ts');
    return {
      kind,
      vocabularies,
      version,
      searcher: await openRecords(indexes, { kind, vocabularies, languages }, list, signal),
      recordsAt: async (numbers) => ({ numbers, items: numbers.map((number) => list[number]), missing: [] }),
      readRecord: async (of, recordId) => find(of, recordId),
    };
  }

  return {
    id,

    async describe({ signal } = {}) {
      signal?.throwIfAborted();
      const { title = { und: id }, publisher, licence, attribution, sources = [] } = options;
      return {
        id,
        title,
        ...(publisher && { publisher }),
        ...(licence && { licence }),
        ...(attribution && { attribution }),
        languages,
        wire: '1.0',
        version,
        counts: Object.fromEntries(kinds.map((kind) => [kind, recordsOf(kind).length])),
        vocabularies,
        sources,
        capabilities: { kinds, text: 'fuzzy', numberedPages: true, maxPageSize: 100, suggest: true },
      };
    },

    async get(kind, recordId, { signal } = {}) {
      signal?.throwIfAborted();
      return find(kind, recordId);
    },

    async list(kind, query, { signal } = {}) {
      signal?.throwIfAborted();
      if (isPlain(query)) {
        const list = recordsOf(kind);
        const offset = await offsetOf(kind, query, version);
        const items = list.slice(offset, offset + query.pageSize);
        return { items, ...(await placeOf(kind, query, version, offset, list.length)) };
      }
      const answer = async () => (await import('./indexed.ts')).listIndexed(await open(kind, signal), query);
      return orAbort(answer(), signal);
    },

    async suggest(kind, query, { signal } = {}) {
      signal?.throwIfAborted();
      const answer = async () =>
        (await import('./suggest.ts')).suggestIndexed(await open(kind, signal), query);
      return orAbort(answer(), signal);
    },

    async warm(kind, { signal } = {}) {
      signal?.throwIfAborted();
      await orAbort(open(kind, signal), signal);
    },
  };
}

const idOf = (record: unknown): unknown =>
  typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
