import type { Kind } from '../../../model/envelope.ts';
import type { SearchIndex } from '../../../search/index-form.ts';
import { runFetching } from '../../../search/steps.ts';
import { precedenceOf } from '../../../search/precedence.ts';
import { Workspaces } from '../../../search/workspace.ts';
import { breather, settleEach } from '../../breather.ts';
import { failure } from '../../failure.ts';
import { numbersOf } from '../by-id.ts';
import { hash32 } from '../../hash.ts';
import type { IndexedCollection } from '../../indexed.ts';
import { searcherOf } from '../../searcher.ts';
import { vocabulariesOf } from '../dataset.ts';
import type { Dataset } from '../dataset.ts';
import type { ChunkedCollection } from '../format.ts';
import { readable } from '../records.ts';
import type { Parts } from './parts.ts';
import { openParts } from './parts.ts';

/** Indexes by the parts they are made of, so that their scratch space is made once. */
const indexes = new WeakMap<Parts, SearchIndex>();

/** A collection in parts, of which each question fetches the few that it needs. */
export async function openChunked(
  dataset: Dataset,
  kind: Kind,
  files: ChunkedCollection,
  signal: AbortSignal | undefined,
): Promise<Omit<IndexedCollection, 'readRecord'>> {
  const [parts, vocabularies] = await Promise.all([
    openParts(dataset, kind, files, signal),
    vocabulariesOf(dataset, signal),
  ]);
  const { cardsPerPart, recordsPerPart } = parts.directory;
  return {
    kind,
    vocabularies,
    searcher: searcherOf(indexOf(parts), (steps) =>
      runFetching(steps, (name) => parts.read(name, signal), breather(signal)),
    ),
    version: dataset.manifest.version,
    recordsAt: (numbers, view) =>
      view === 'card'
        ? readRecords(dataset, parts, 'cards', cardsPerPart, numbers, signal)
        : readRecords(dataset, parts, 'records', recordsPerPart, numbers, signal),
  };
}

/** What any search reads: nothing yet, the directory is there once a collection is open. */
function indexOf(parts: Parts): SearchIndex {
  const known = indexes.get(parts);
  if (known) return known;
  const { shape, records, groups, holes, layout } = parts.directory;
  const index: SearchIndex = {
    shape,
    records,
    holes,
    precedence: precedenceOf(groups),
    layout,
    part: () => undefined,
    workspaces: new Workspaces(records, holes),
  };
  indexes.set(parts, index);
  return index;
}

/** A part that cannot be had leaves its records out and is told in `missing`; rejects when none at all can be had. */
async function readRecords(
  dataset: Dataset,
  parts: Parts,
  kind: 'cards' | 'records',
  perPart: number,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
): ReturnType<IndexedCollection['recordsAt']> {
  const places = [...new Set(numbers.map((number) => Math.floor(number / perPart)))];
  const outcomes = await settleEach(places, async (place) => parts.read([kind, place], signal), signal);
  signal?.throwIfAborted();
  const loaded = new Map<number, readonly unknown[]>();
  const failures: Error[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') loaded.set(places[at]!, outcome.value as readonly unknown[]);
    else failures.push(outcome.reason as Error);
  }
  if (failures[0] && loaded.size === 0) throw failures[0];
  const there = numbers.filter((number) => loaded.has(Math.floor(number / perPart)));
  return {
    numbers: there,
    items: there.map((number) =>
      readable(loaded.get(Math.floor(number / perPart))![number % perPart], dataset),
    ),
    missing: failures.map(({ message }) => message),
  };
}

/**
 * The record with an id: reads one bucket of ids and one part with records.
 *
 * @throws CoopkitError `not-found` when there is none
 */
export async function chunkedById(
  dataset: Dataset,
  kind: Kind,
  files: ChunkedCollection,
  id: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const parts = await openParts(dataset, kind, files, signal);
  const { idBuckets, recordsPerPart } = parts.directory;
  const hash = hash32(id);
  const bucket = Math.floor((hash / 2 ** 32) * idBuckets);
  const table =
    idBuckets > 0 ? ((await parts.read(['ids', bucket], signal)) as Uint8Array) : new Uint8Array(0);
  for (const number of numbersOf(table, hash)) {
    const place = Math.floor(number / recordsPerPart);
    const records = (await parts.read(['records', place], signal)) as readonly unknown[];
    const record = records[number % recordsPerPart] as { readonly id?: unknown } | null | undefined;
    if (record?.id === id) return readable(record, dataset);
  }
  throw await failure('not-found', id);
}
