import type { IndexShape, SearchDocument, SearchRequest, SearchResult } from '../../src/sdk/search/types.ts';

/** What is measured of every engine. */
export interface Engine {
  /** Builds the index and gives it in the form it is sent to pages. */
  build(shape: IndexShape, documents: readonly SearchDocument[]): Uint8Array[];
  /** Opens what was sent, everything unpacked. */
  load(
    files: readonly Uint8Array[],
  ): (request: SearchRequest) => Pick<SearchResult, 'records' | 'total' | 'facets'>;
}
