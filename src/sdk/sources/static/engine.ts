import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage, SuggestQuery, Suggestion } from '../../query.ts';
import { readIndex } from '../../search/index.ts';
import type { SearchIndex } from '../../search/index.ts';
import { listIndexed } from '../indexed.ts';
import type { IndexedCollection } from '../indexed.ts';
import { suggestIndexed } from '../suggest.ts';
import { collectionOf, vocabulariesOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { recordsAt, shardsOf } from './records.ts';

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
  return suggestIndexed(await openCollection(dataset, kind, signal), query);
}

/** Fetches all that a search reads before it finds something. */
export async function warm(dataset: Dataset, kind: Kind, signal: AbortSignal | undefined): Promise<void> {
  await openCollection(dataset, kind, signal);
}

async function openCollection(
  dataset: Dataset,
  kind: Kind,
  signal: AbortSignal | undefined,
): Promise<IndexedCollection> {
  const { index: file } = await collectionOf(dataset, kind);
  const [index, vocabularies] = await Promise.all([
    dataset.files.read(file, openIndex, signal),
    vocabulariesOf(dataset, signal),
    shardsOf(dataset, kind, signal),
  ]);
  return {
    kind,
    index,
    vocabularies,
    version: dataset.manifest.version,
    recordsAt: (numbers) => recordsAt(dataset, kind, numbers, signal),
  };
}

async function openIndex(bytes: Uint8Array<ArrayBuffer>): Promise<SearchIndex> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readIndex(new Uint8Array(await new Response(plain).arrayBuffer()));
}
