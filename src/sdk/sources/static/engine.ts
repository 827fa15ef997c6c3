import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage, SuggestQuery, Suggestion } from '../../query.ts';
import { readIndex } from '../../search/read-index.ts';
import { runFetching } from '../../search/steps.ts';
import { readPart } from '../../search/open-part.ts';
import type { PartName } from '../../search/part-file.ts';
import { loadTool } from '../../search/tools.ts';
import { openPart } from '../../search/part-file.ts';
import { breather } from '../breather.ts';
import { listIndexed } from '../indexed.ts';
import type { IndexedCollection } from '../indexed.ts';
import { collectionOf, vocabulariesOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import type { WholeCollection } from './format.ts';
import { isChunked } from './format.ts';
import { gunzip } from './gunzip.ts';
import { recordsAt, shardsOf } from './records.ts';
import type { Found } from './records.ts';

/* Search over the index files of a data set. Loaded with the first query that needs it. */

export async function listFound(
  dataset: Dataset,
  kind: Kind,
  query: CanonicalQuery,
  signal: AbortSignal | undefined,
): Promise<RawPage> {
  return listIndexed(await openCollection(dataset, kind, signal), query);
}

export async function suggest(
  dataset: Dataset,
  kind: Kind,
  query: SuggestQuery,
  signal: AbortSignal | undefined,
): Promise<readonly Suggestion[]> {
  const [{ suggestIndexed }, collection] = await Promise.all([
    import('../suggest.ts'),
    openCollection(dataset, kind, signal),
  ]);
  return suggestIndexed(collection, query);
}

/** Fetches all that a search reads before it knows what is asked, and what it needs when someone types. */
export async function warm(dataset: Dataset, kind: Kind, signal: AbortSignal | undefined): Promise<void> {
  await Promise.all([openCollection(dataset, kind, signal), import('../suggest.ts'), loadTool('spelling')]);
}

async function openCollection(
  dataset: Dataset,
  kind: Kind,
  signal: AbortSignal | undefined,
): Promise<IndexedCollection> {
  const files = await collectionOf(dataset, kind);
  const readRecord = async (of: Kind, id: string): Promise<unknown> =>
    (await import('./by-id.ts')).recordById(dataset, of, id, signal);
  if (!isChunked(files)) return { ...(await openWhole(dataset, kind, files, signal)), readRecord };
  const { openChunked } = await import('./chunked/collection.ts');
  return { ...(await openChunked(dataset, kind, files, signal)), readRecord };
}

async function openWhole(
  dataset: Dataset,
  kind: Kind,
  { index: file, positions }: WholeCollection,
  signal: AbortSignal | undefined,
): Promise<Omit<IndexedCollection, 'readRecord'>> {
  const [index, vocabularies] = await Promise.all([
    dataset.files.read(file, async (bytes) => readIndex(await gunzip(bytes)), signal),
    vocabulariesOf(dataset, signal),
    shardsOf(dataset, kind, signal),
  ]);
  const readPositions = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const name: PartName = ['positions', 0];
    return readPart(name, openPart(await gunzip(bytes), name), index.records);
  };
  return {
    kind,
    index,
    vocabularies,
    version: dataset.manifest.version,
    // Only where words stand is left to be fetched, with the first question that asks for it.
    run: (steps) =>
      runFetching(
        steps,
        (name) => index.part(name) ?? dataset.files.read(positions, readPositions, signal),
        breather(signal),
      ),
    recordsAt: (numbers) => numbered(numbers, (wanted) => recordsAt(dataset, kind, wanted, signal)),
  };
}

/** Says which of some records are there: when a file is missing, those of the files that came are asked for again. */
async function numbered(
  numbers: readonly number[],
  read: (numbers: readonly number[]) => Promise<Found>,
): ReturnType<IndexedCollection['recordsAt']> {
  const found = await read(numbers);
  if (found.missing.length === 0) return { ...found, numbers };
  const there = await Promise.allSettled(numbers.map((number) => read([number])));
  return { ...found, numbers: numbers.filter((_, at) => there[at]?.status === 'fulfilled') };
}
