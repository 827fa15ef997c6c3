import type { ErrorCode } from '../../errors.ts';
import type { Total } from '../../query.ts';

/** How far a source has been read: what a cursor remembers of it. */
export interface Place {
  /** `done`: it has no more. `failed`: it is left out from where it failed on. */
  readonly status: 'open' | 'done' | 'failed';
  /** The source's own cursor of the page in which its next record stands; none for its first page. */
  readonly at?: string;
  /** Records before that page. */
  readonly rank: number;
  /** Of that page: places of records that were given away, from 0, and of records of later pages counted on. */
  readonly taken: readonly number[];
  /** Tells whether that page is still the same when it is asked for again; 0 when nothing was read of it. */
  readonly print: number;
  /** Records that the source counted on its first page. */
  readonly total?: Total;
  /** Why it failed. */
  readonly code?: ErrorCode;
}

/** Where every source begins. */
export const BEGINNING: Place = { status: 'open', rank: 0, taken: [], print: 0 };

/** A walk through the pages of a federated list. */
export interface Walk {
  /** Records asked of a source at once: the page size that the walk began with. */
  readonly size: number;
  /** One for each source, in their order. */
  readonly places: readonly Place[];
  /** What records that were given away are known by (see `printOf`), the latest last. */
  readonly seen: readonly number[];
}
