import type { FacetCount, SearchRequest, SearchResult } from './types.ts';
import type { Matches } from './matching.ts';
import type { SearchIndex } from './index-form.ts';
import { CoopkitError } from '../errors.ts';
import { LONGEST_RECORD } from './index-form.ts';
import { applyFilters, countFacet, passing } from './facets.ts';
import { greatest, orderKey, recordOfKey } from './paging.ts';
import { interpret } from './interpret.ts';
import { marksOf } from './query-words.ts';

/**
 * Answers one question: the records that contain every word and pass every filter, in order, one page of them, with
 * exact counts. Without words it lists records in the order they were given. The same index and request give the same
 * answer everywhere.
 *
 * @throws CoopkitError `unsupported` when a filter, facet or sort field is not in the index
 */
export function search(index: SearchIndex, request: SearchRequest): SearchResult {
  const { filters = {}, facets = [] } = request;
  const columnOf = (field: string) => fieldOf(index.facets, field, 'filter');
  const { words, matches, corrections } = interpret(index, request.text ?? '');
  const filtered = applyFilters(matches.records, filters, columnOf);
  const hits = passing(filtered);
  const counts: [string, FacetCount[]][] = facets.map((field) => [
    field,
    countFacet(filtered, field, columnOf(field), filters[field]?.any ?? []),
  ]);
  return {
    records: pageOf(index, request, matches, hits, words.length > 0),
    total: hits.length,
    facets: Object.fromEntries(counts),
    matches: words.flatMap((word) => marksOf(index, word)),
    corrections,
  };
}

/** The record numbers of the page asked for. `hits` are places in `matches`. */
function pageOf(
  index: SearchIndex,
  { sort, offset, limit }: SearchRequest,
  { records, scores }: Matches,
  hits: Uint32Array,
  hasWords: boolean,
): number[] {
  const from = wholeNumber(offset);
  const to = Math.min(from + wholeNumber(limit), hits.length);
  const rank = sort && rankBy(index, sort);
  if (!rank && !hasWords) return Array.from(hits.subarray(from, to), (place) => records[place]!);
  const keys = Float64Array.from(hits, (place) => {
    const record = records[place]!;
    const value = rank ? rank(record) : relevance(index, record, scores[place]!);
    return orderKey(value, record, index.records);
  });
  return Array.from(greatest(keys, to).subarray(from), (key) => recordOfKey(key, index.records));
}

/** Points decide; of equals, the record with fewer words says more about those asked for. */
function relevance({ recordLengths }: SearchIndex, record: number, score: number): number {
  return score * (LONGEST_RECORD + 1) + LONGEST_RECORD - recordLengths[record]!;
}

/** Gives each record a number, greater for those that come first; 0, the least, for those without a sort key. */
function rankBy(index: SearchIndex, sort: NonNullable<SearchRequest['sort']>): (record: number) => number {
  const ranks = fieldOf(index.ranks, sort.field, 'sort');
  if (sort.descending) return (record) => ranks[record]!;
  return (record) => (ranks[record] === 0 ? 0 : index.records + 1 - ranks[record]!);
}

/** The column of a field, unpacked now if it was not yet. */
function fieldOf<T>(columns: ReadonlyMap<string, () => T>, field: string, use: string): T {
  const column = columns.get(field);
  if (column) return column();
  throw new CoopkitError('unsupported', `There is no ${use} field "${field}" in this search index.`, {
    hint: `Use one of: ${[...columns.keys()].join(', ') || 'none'}.`,
  });
}

function wholeNumber(value: number): number {
  return value > 0 ? Math.floor(Math.min(value, Number.MAX_SAFE_INTEGER)) : 0;
}
