import type { Alternative } from '../query.ts';
import { applyFilters, countFacet, passing } from './facets.ts';
import { gridCounts } from './geo/index.ts';
import type { SearchIndex } from './index-form.ts';
import { interpret } from './interpret.ts';
import { alternatives, findsLittle } from './alternatives.ts';
import { explain } from './explain.ts';
import { placesOfPage } from './order.ts';
import { columnsOf, openColumns } from './columns.ts';
import { parseQuery } from './parse-query.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { Located } from './locate.ts';
import { locate } from './locate.ts';
import { marksOf } from './query-words.ts';
import { Runs } from './runs.ts';
import type { Steps } from './steps.ts';
import { pause, runNow, together } from './steps.ts';
import type { FacetCount, SearchRequest, SearchResult } from './types.ts';

/**
 * Answers one question over an index that is in memory, see {@link searchSteps}.
 *
 * @throws CoopkitError `unsupported` when a filter, facet or sort field is not in the index
 */
export function search(index: SearchIndex, request: SearchRequest): SearchResult {
  const { others, ...result } = runNow(searchSteps(index, request), index.part);
  const didYouMean = others && request.alternatives ? runNow(others, index.part) : [];
  return didYouMean.length > 0 ? { ...result, didYouMean } : result;
}

/** An answer, and where it is a small one, how to find wordings that find more. */
export interface Answer extends SearchResult {
  /** Not begun: to be run beside the reading of the records, which does not wait for it. */
  readonly others?: Steps<readonly Alternative[]>;
}

/**
 * Answers one question: the records that contain every word and pass every filter, in order, one page of them, with
 * exact counts. Without words it lists records in the order they were given. The same index and request give the same
 * answer everywhere, whether the index is in memory or fetched part by part.
 */
export function* searchSteps(index: SearchIndex, request: SearchRequest): Steps<Answer> {
  const { clauses, filters: typed } = parseQuery(request.text ?? '', index.shape);
  const filters = withTyped(request.filters ?? {}, typed);
  const names = columnsOf(index.shape, request, Object.keys(filters));
  const runs = new Runs(index);
  // What is needed whatever the words are is asked for together with the first of them.
  const [found, parts] = yield* together(interpret(index, runs, clauses), names);
  const columns = openColumns(index.shape, names, parts);
  const here = locate(found.matches, columns.points, request);
  const filtered = applyFilters(here.records, filters, columns.facet);
  yield* pause();
  const hits = passing(filtered);
  const counts: [string, FacetCount[]][] = [];
  for (const field of request.facets ?? []) {
    counts.push([field, countFacet(filtered, field, columns.facet(field), filters[field]?.any ?? [])]);
    yield* pause();
  }
  const places = placesOfPage(index, request, here, hits, {
    byRelevance: found.words.length > 0,
    ranks: columns.ranks,
  });
  const records = places.map((place) => here.records[place]!);
  const { grid, near } = request;
  return {
    records,
    total: hits.length,
    facets: Object.fromEntries(counts),
    matches: found.words.flatMap(marksOf),
    corrections: found.corrections,
    ...(near && { distances: places.map((place) => here.km?.[place] ?? Number.NaN) }),
    ...(grid && columns.points && { grid: gridCounts(columns.points, recordsAt(here, hits), grid) }),
    ...(request.explain && found.words.length > 0 && { explanations: explain(index, found.words, records) }),
    ...(findsLittle(found, hits.length) && { others: alternatives(index, runs, request.text ?? '', found) }),
  };
}

const recordsAt = ({ records }: Located, places: Uint32Array): Uint32Array =>
  places.map((place) => records[place]!);

type Filters = NonNullable<SearchRequest['filters']>;

/** Filters that were typed into the text join those of the request. Codes are in capitals or not: both are tried. */
function withTyped(filters: Filters, typed: ParsedQuery['filters']): Filters {
  const joined: Record<string, Filters[string]> = { ...filters };
  for (const { field, value, excluded } of typed) {
    const { any, none } = joined[field] ?? { any: [], none: [] };
    const values = [...new Set([value, value.toLowerCase(), value.toUpperCase()])];
    joined[field] = excluded ? { any, none: [...none, ...values] } : { any: [...any, ...values], none };
  }
  return joined;
}
