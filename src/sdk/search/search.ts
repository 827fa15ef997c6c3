import type { Alternative } from '../query.ts';
import { applyFilters, countFacet } from './facets.ts';
import type { SearchIndex } from './index-form.ts';
import { findsLittle, interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import { placesOfPage } from './order.ts';
import { columnsOf, openColumns } from './columns.ts';
import { hasSyntax, plainClauses } from './clauses.ts';
import type { ParsedQuery } from './clauses.ts';
import { tool } from './tools.ts';
import { marksOf } from './query-words.ts';
import { Runs } from './runs.ts';
import type { Steps } from './steps.ts';
import { together } from './steps.ts';
import type { FacetCount, SearchRequest, SearchResult } from './types.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** An answer, and where it is a small one, how to find wordings that find more. */
export interface Answer extends SearchResult {
  /** To be run beside the reading of the records, which does not wait for it. */
  readonly others?: () => Steps<readonly Alternative[]>;
}

/**
 * Answers one question: the records that contain every word and pass every filter, in order, one page of them, with
 * exact counts. Without words it lists records in the order they were given. The same index and request give the same
 * answer everywhere, whether the index is in memory or fetched part by part.
 */
export function* searchSteps(index: SearchIndex, request: SearchRequest): Steps<Answer> {
  const { clauses, filters } = yield* takeApart(index, request);
  const names = columnsOf(index.shape, request, Object.keys(filters));
  const runs = new Runs(index);
  // What is needed whatever the words are is asked for together with the first of them.
  const [found, parts] = yield* together(interpret(index, runs, clauses), names);
  const columns = openColumns(index.shape, names, parts);
  const places = isPlaced(request) ? yield* tool('places') : undefined;
  const here = places ? yield* places.locate(index, found.matches, columns.points, request) : found.matches;
  const { facets = [] } = request;
  const filtered = yield* applyFilters(here.records, filters, columns.facet, facets);
  const { passing } = filtered;
  const { length: total } = passing ?? here.records;
  const counts: [string, FacetCount[]][] = [];
  for (const field of facets) {
    const selected = request.filters?.[field]?.any ?? [];
    counts.push([field, yield* countFacet(filtered, field, columns.facet(field), selected)]);
  }
  const page = yield* placesOfPage(index, request, here, passing, {
    byRelevance: found.words.length > 0,
    ranks: columns.ranks,
  });
  const records = page.map((place) => here.records[place]!);
  return {
    records,
    total,
    facets: Object.fromEntries(counts),
    matches: found.words.flatMap(marksOf),
    corrections: found.corrections,
    ...(places && (yield* places.placed(index, request, here, columns.points, passing, page))),
    ...(yield* explained(index, request, found, records)),
    ...(findsLittle(found, total) && { others: () => otherWordings(index, runs, request, found) }),
  };
}

/** What was typed, taken apart; filters among it join those of the request. */
function* takeApart(
  { shape }: SearchIndex,
  { text = '', filters = {} }: SearchRequest,
): Steps<Pick<ParsedQuery, 'clauses'> & { readonly filters: Filters }> {
  if (!hasSyntax(text)) return { clauses: plainClauses(text), filters };
  const { parseQuery, withTyped } = yield* tool('syntax');
  const parsed = parseQuery(text, shape);
  return { ...parsed, filters: withTyped(filters, parsed.filters) };
}

const isPlaced = ({ near, bbox, grid }: SearchRequest): boolean => Boolean(near ?? bbox ?? grid);

function* explained(
  index: SearchIndex,
  request: SearchRequest,
  { words }: Interpretation,
  records: readonly number[],
): Steps<Pick<SearchResult, 'explanations'>> {
  if (!request.explain || words.length === 0) return {};
  const { explain } = yield* tool('explain');
  return { explanations: yield* explain(index, words, records) };
}

function* otherWordings(
  index: SearchIndex,
  runs: Runs,
  { text = '' }: SearchRequest,
  found: Interpretation,
): Steps<readonly Alternative[]> {
  const { alternatives } = yield* tool('alternatives');
  return yield* alternatives(index, runs, text, found);
}
