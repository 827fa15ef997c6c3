import type { Kind } from '../../model/envelope.ts';
import type { CanonicalQuery, RawPage, SuggestQuery, Suggestion } from '../../query.ts';
import { readIndex } from '../../search/index.ts';
import type { SearchIndex } from '../../search/index.ts';
import { listIndexed } from '../indexed.ts';
import type { IndexedCollection } from '../indexed.ts';
import { suggestIndexed } from '../suggest.ts';
import type { Dataset } from './dataset.ts';

/** Search over the index files of a data set. Loaded with the first query that needs it. */
export class StaticEngine {
  readonly #dataset: Dataset;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  async list(kind: Kind, query: CanonicalQuery, signal: AbortSignal | undefined): Promise<RawPage> {
    return listIndexed(await this.#collection(kind, signal), query);
  }

  async suggest(
    kind: Kind,
    query: SuggestQuery,
    signal: AbortSignal | undefined,
  ): Promise<readonly Suggestion[]> {
    return suggestIndexed(await this.#collection(kind, signal), query);
  }

  async warm(kind: Kind, signal: AbortSignal | undefined): Promise<void> {
    await this.#collection(kind, signal);
  }

  async #collection(kind: Kind, signal: AbortSignal | undefined): Promise<IndexedCollection> {
    const { index: file } = await this.#dataset.collection(kind);
    const records = await this.#dataset.records(kind);
    const [index, vocabularies] = await Promise.all([
      this.#dataset.files.read(file, openIndex, signal),
      this.#dataset.vocabularies(signal),
      records.shards(signal),
    ]);
    return {
      kind,
      index,
      vocabularies,
      version: this.#dataset.manifest.version,
      recordsAt: (numbers) => records.at(numbers, signal),
    };
  }
}

async function openIndex(bytes: Uint8Array<ArrayBuffer>): Promise<SearchIndex> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return readIndex(new Uint8Array(await new Response(plain).arrayBuffer()));
}
