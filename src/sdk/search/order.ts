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
 * @param hits places in `located`; absent when all of them are hits
 * @returns places in `located`
 */
export function* placesOfPage(
  index: SearchIndex,
  { sort, nearestFirst, offset, limit }: SearchRequest,
  { records, scores, nearness }: Located,
  hits: Uint32Array | undefined,
  { byRelevance, ranks }: { readonly byRelevance: boolean; readonly ranks: Column | undefined },
): Steps<number[]> {
  const { length } = hits ?? records;
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), length);
  if (from >= to) return [];
  const { precedence } = index;
  const given =
    sort && ranks ? byRank(ranks, sort.descending, index.records, records) : nearestFirst && nearness;
  const relevance = (place: number): number => scores[place]! * PRECEDENCES + precedence(records[place]!);
  const value = given || (byRelevance && relevance);
  if (!value) return Array.from({ length: to - from }, (_, at) => (hits ? hits[from + at]! : from + at));
  const keyAt = (place: number): number => orderKey(value(place), records[place]!, index.records);
  const page = yield* greatest(hits, length, to, keyAt, given ? undefined : scores);
  return page.slice(from);
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
