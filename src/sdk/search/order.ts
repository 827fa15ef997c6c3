import type { Column } from './column.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { SearchRequest } from './types.ts';
import type { Steps } from './steps.ts';
import type { Order } from './paging.ts';
import { firstRecords } from './paging.ts';

/** Matches with what is known of each, by record number. */
export interface Located extends Matches {
  /** The distance to each, where one was asked for. */
  readonly km?: Float32Array;
  /** Points for the order by distance, more for a nearer one. */
  readonly nearness?: Uint32Array;
}

/**
 * The matches on the page asked for, in order: by a sort field, by distance, by relevance, or as the records were given.
 * Of records with equal points, precedence decides.
 */
export function* recordsOfPage(
  { precedence }: SearchIndex,
  { sort, nearestFirst, offset, limit }: SearchRequest,
  { records, points, nearness }: Located,
  { byRelevance, ranks }: { readonly byRelevance: boolean; readonly ranks: Column | undefined },
): Steps<number[]> {
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), records.length);
  if (from >= to) return [];
  const given = sort ? ranks : nearestFirst ? nearness : undefined;
  if (!given && !byRelevance) return Array.from(records.subarray(from, to));
  const order: Order = {
    records,
    points: given ?? points,
    leastFirst: sort?.descending === false,
    precedence: given ? undefined : precedence,
  };
  return (yield* firstRecords(order, to)).slice(from);
}

function wholeNumber(value: number): number {
  return value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
}
