import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage, SuggestQuery, Suggestion } from '../../query.ts';
import { loadTool } from '../../search/tools.ts';
import type { Searcher } from '../searcher.ts';
import { breather, settleEach } from '../breather.ts';
import { listIndexed } from '../indexed.ts';
import type { IndexedCollection } from '../indexed.ts';
import { collectionOf, vocabulariesOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import type { WholeCollection } from './format.ts';
import { isChunked } from './format.ts';
import { recordsAt, shardsOf } from './records.ts';
import { isWorthWorker } from '../worker/worth.ts';
import { openWhole } from './whole.ts';

/* Search over the index files of a data set. Loaded with the first query that needs it. */

export async function listFound(
  dataset: Dataset,
  kind: Kind,
  query: CanonicalQuery,
  signal: AbortSignal | undefined,
): Promise<RawPage> {
  // What led here, a letter typed and the question before it given up, has had its time.
  await breather(signal)();
  const [collection] = await Promise.all([
    openCollection(dataset, kind, signal, query.view),
    query.q && loadTool('words'),
  ]);
  return listIndexed(collection, query);
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
    loadTool('suggestions'),
  ]);
  return suggestIndexed(collection, query);
}

/** Opens a collection, as far as any search needs it. */
export async function openCollection(
  dataset: Dataset,
  kind: Kind,
  signal: AbortSignal | undefined,
  view?: 'card',
): Promise<IndexedCollection> {
  const files = await collectionOf(dataset, kind);
  const readRecord = async (of: Kind, id: string): Promise<unknown> =>
    (await import('./by-id.ts')).recordById(dataset, of, id, signal);
  if (!isChunked(files)) return { ...(await openInOneFile(dataset, kind, files, signal)), readRecord };
  const code = import('./chunked/collection.ts');
  // The directory comes beside the code that reads it.
  const parts = dataset.files.read(
    files.chunks,
    async (bytes) => (await code).readParts(dataset, kind, bytes),
    signal,
  );
  const [{ openChunked }, ...opened] = await Promise.all([code, parts, vocabulariesOf(dataset, signal)]);
  return { ...openChunked(dataset, kind, opened, signal, view), readRecord };
}

async function openInOneFile(
  dataset: Dataset,
  kind: Kind,
  files: WholeCollection,
  signal: AbortSignal | undefined,
): Promise<Omit<IndexedCollection, 'readRecord'>> {
  const [searcher, vocabularies] = await Promise.all([
    openIndex(dataset, files, signal),
    vocabulariesOf(dataset, signal),
    shardsOf(dataset, kind, signal),
  ]);
  return {
    kind,
    searcher,
    vocabularies,
    version: dataset.manifest.version,
    recordsAt: (numbers) => recordsAt(dataset, kind, numbers, signal, settleEach),
  };
}

/** A large index is opened and searched in a worker, which is only then loaded. */
async function openIndex(
  { files }: Dataset,
  collection: WholeCollection,
  signal: AbortSignal | undefined,
): Promise<Searcher> {
  if (!isWorthWorker(files.transport.worker, collection.count)) return openWhole(files, collection, signal);
  const { openOffThread } = await import('./off-thread.ts');
  return openOffThread(files, collection, signal);
}
