import type { Column } from './column.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { SearchRequest } from './types.ts';
import { greatest, orderKey, recordOfKey } from './paging.ts';

/** Matches with the distance to each, where one was asked for. */
export interface Located extends Matches {
  readonly km?: Float32Array;
  /** A whole number for a place among the matches, greater for a nearer one. */
  readonly nearness?: (place: number) => number;
}

/** Ties are decided by a byte. */
const TIES = 256;

/**
 * The hits on the page asked for, in order: by a sort field, by distance, by relevance, or as the records were given.
 * Of records with equal points those come first that say more, later and in fewer words (their byte of `ties`).
 *
 * @param hits places in `located`
 * @returns places in `located`
 */
export function placesOfPage(
  index: SearchIndex,
  { sort, nearestFirst, offset, limit }: SearchRequest,
  { records, scores, nearness }: Located,
  hits: Uint32Array,
  { byRelevance, ranks }: { readonly byRelevance: boolean; readonly ranks: Column | undefined },
): number[] {
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), hits.length);
  if (from >= to) return [];
  const { ties } = index;
  const value =
    sort && ranks
      ? byRank(ranks, sort.descending, index.records, records)
      : nearestFirst && nearness
        ? nearness
        : byRelevance
          ? (place: number) => scores[place]! * TIES + (ties ? ties[records[place]!]! : 0)
          : undefined;
  if (!value) return Array.from(hits.subarray(from, to));
  const keys = new Float64Array(hits.length);
  for (let at = 0; at < hits.length; at++) {
    keys[at] = orderKey(value(hits[at]!), records[hits[at]!]!, index.records);
  }
  const page = Array.from(greatest(keys, to).subarray(from), (key) => recordOfKey(key, index.records));
  const wanted = new Set(page);
  const placeOf = new Map<number, number>();
  for (const place of hits) if (wanted.has(records[place]!)) placeOf.set(records[place]!, place);
  return page.map((record) => placeOf.get(record)!);
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
