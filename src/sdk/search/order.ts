import type { Column } from './column.ts';
import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import type { SearchRequest } from './types.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import { firstPlaces } from './paging.ts';

/** Matches with what is known of each at the same place. */
export interface Located extends Matches {
  /** The distance to each, where one was asked for. */
  readonly km?: Float32Array;
  /** Points for the order by distance, more for a nearer one. */
  readonly nearness?: Uint32Array;
}

/** The matches that pass the filters, with what is known of them. */
export function* keepOnly(located: Located, passing: Uint32Array): Steps<Located> {
  const { records, scores, km, nearness } = located;
  if (passing === records) return located;
  return {
    records: passing,
    scores:
      scores.length > 0 ? yield* valuesOf(passing, records, scores, new Uint32Array(passing.length)) : scores,
    ...(km && { km: yield* valuesOf(passing, records, km, new Float32Array(passing.length)) }),
    ...(nearness && {
      nearness: yield* valuesOf(passing, records, nearness, new Uint32Array(passing.length)),
    }),
  };
}

/** Writes the values of some of the records, which are in the same order. */
function* valuesOf<T extends Uint32Array | Float32Array>(
  some: Uint32Array,
  records: Uint32Array,
  values: T,
  into: T,
): Steps<T> {
  let found = 0;
  for (const { from, to } of blocks(records.length)) {
    for (let at = from; at < to && found < some.length; at++) {
      // Which one is among them cannot be foreseen: each is written, and what is wrong is written over.
      into[found] = values[at]!;
      // 1 where the two are the same number: nothing else becomes negative, and so has the highest bit.
      found += ((records[at]! ^ some[found]!) - 1) >>> 31;
    }
    yield* pause();
  }
  return into;
}

/**
 * The matches on the page asked for, in order: by a sort field, by distance, by relevance, or as the records were given.
 * Of records with equal points, precedence decides.
 *
 * @returns places among the matches
 */
export function* placesOfPage(
  { records: count, precedence }: SearchIndex,
  { sort, nearestFirst, offset, limit }: SearchRequest,
  { records, scores, nearness }: Located,
  { byRelevance, ranks }: { readonly byRelevance: boolean; readonly ranks: Column | undefined },
): Steps<number[]> {
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), records.length);
  if (from >= to) return [];
  const given =
    sort && ranks
      ? yield* pointsOfRanks(ranks, sort.descending, count, records)
      : nearestFirst
        ? nearness
        : undefined;
  const page = given
    ? yield* firstPlaces({ records, count, points: given }, to)
    : byRelevance
      ? yield* firstPlaces({ records, count, points: scores, precedence }, to)
      : Array.from({ length: to }, (_, place) => place);
  return page.slice(from);
}

/** Gives each record points by its rank, more to those that come first; none, the least, to those without a sort key. */
function* pointsOfRanks(
  ranks: Column,
  descending: boolean,
  count: number,
  records: Uint32Array,
): Steps<Uint32Array> {
  const points = new Uint32Array(records.length);
  for (const { from, to } of blocks(records.length)) {
    for (let place = from; place < to; place++) {
      const rank = ranks[records[place]!]!;
      points[place] = descending || rank === 0 ? rank : count + 1 - rank;
    }
    yield* pause();
  }
  return points;
}

function wholeNumber(value: number): number {
  return value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
}
