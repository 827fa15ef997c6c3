import type { IndexShape, SearchDocument } from '../src/sdk/search/types.ts';

/** One record of a measurement: what is indexed, and its name to make queries from. */
export interface BenchRecord {
  readonly name: string;
  readonly document: SearchDocument;
}

/** A set of records to measure with. */
export interface Corpus {
  readonly title: string;
  readonly shape: IndexShape;
  readonly records: readonly BenchRecord[];
}
