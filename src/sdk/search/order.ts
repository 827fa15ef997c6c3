import type { Column } from './column.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { SearchRequest } from './types.ts';
import type { Steps } from './steps.ts';
import { greatest, orderKey } from './paging.ts';

/** Matches with the distance to each, where one was asked for. */
export interface Located extends Matches {
  readonly km?: Float32Array;
  /** A whole number for a place among the matches, greater for a nearer one. */
  readonly nearness?: (place: number) => number;
}

/** Above every precedence. */
const PRECEDENCES = 2 ** 13;

/**
 * The hits on the page asked for, in order: by a sort field, by distance, by relevance, or as the records were given.
 * Of records with equal points, precedence decides.
 *
 * @param hits places in `located`
 * @returns places in `located`
 */
export function* placesOfPage(
  index: SearchIndex,
  { sort, nearestFirst, offset, limit }: SearchRequest,
  { records, scores, nearness }: Located,
  hits: Uint32Array,
  { byRelevance, ranks }: { readonly byRelevance: boolean; readonly ranks: Column | undefined },
): Steps<number[]> {
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), hits.length);
  if (from >= to) return [];
  const { precedence } = index;
  const value =
    sort && ranks
      ? byRank(ranks, sort.descending, index.records, records)
      : nearestFirst && nearness
        ? nearness
        : byRelevance
          ? (place: number) => scores[place]! * PRECEDENCES + precedence(records[place]!)
          : undefined;
  if (!value) return Array.from(hits.subarray(from, to));
  const keyAt = (at: number): number => orderKey(value(hits[at]!), records[hits[at]!]!, index.records);
  const page = yield* greatest(hits.length, to, keyAt);
  return Array.from(page.subarray(from), (at) => hits[at]!);
}

/** Gives each record a number, greater for those that come first; 0, the least, for those without a sort key. */
function byRank(
  ranks: Column,
  descending: boolean,
  count: number,
  records: Uint32Array,
): (place: number) => number {
  if (descending) return (place) => ranks[records[place]!]!;
  return (place) => (ranks[records[place]!] === 0 ? 0 : count + 1 - ranks[records[place]!]!);
}

function wholeNumber(value: number): number {
  return value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
}
