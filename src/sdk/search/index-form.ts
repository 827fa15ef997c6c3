import type { Column } from './column.ts';
import type { Dictionary } from './dictionary.ts';
import type { FacetColumn } from './facet-column.ts';
import type { IndexShape } from './types.ts';
import type { Postings } from './postings.ts';
import type { Workspace } from './matching.ts';

/** Beyond this many different words a record is simply long. */
export const LONGEST_RECORD = 255;

/** A search index, ready to be asked: views of one buffer and the few tables that were worth unpacking. */
export interface SearchIndex {
  readonly shape: IndexShape;
  /** Number of records. */
  readonly records: number;
  /** Number of different words of each record, at most {@link LONGEST_RECORD}. */
  readonly recordLengths: Uint8Array;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  /** Filter field → its column, unpacked at first use. */
  readonly facets: ReadonlyMap<string, () => FacetColumn>;
  /** Sort field → rank of each record, 0 for "has none"; unpacked at first use. */
  readonly ranks: ReadonlyMap<string, () => Column>;
  /** Scratch space of searches, one per index. */
  readonly workspace: () => Workspace;
  /** The file it was read from. */
  readonly bytes: Uint8Array;
}
