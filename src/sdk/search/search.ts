import type { Alternative } from '../query.ts';
import { applyFilters, countFacet } from './facets.ts';
import type { SearchIndex } from './index-form.ts';
import type { Interpretation } from './interpret.ts';
import { recordsOfPage } from './order.ts';
import { columnsOf, openColumns } from './columns.ts';
import { tool } from './tools.ts';
import type { Steps } from './steps.ts';
import { together, pause } from './steps.ts';
import type { FacetCount, SearchRequest, SearchResult } from './types.ts';

/**
 * A query that finds no more than this may be a slip that happens to be a word. Sessions ask for other wordings at the
 * same number (`client/session.ts`, which does not import it: the two come to pages in different files).
 */
const LITTLE = 3;

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
  const typed = hasWords(request) ? yield* (yield* tool('words')).question(index, request) : undefined;
  const { filters = {} } = typed ?? request;
  const names = columnsOf(index.shape, request, Object.keys(filters));
  const workspace = typed && index.workspaces.take();
  // What is needed whatever the words are is asked for together with the first of them.
  const [found, parts] = yield* together(workspace ? typed.interpret(workspace) : everything(index), names);
  yield* pause();
  const columns = openColumns(index.shape, names, parts);
  const places = isPlaced(request) ? yield* tool('places') : undefined;
  const located = places
    ? yield* places.locate(index, found.matches, columns.points, request)
    : found.matches;
  const { facets = [] } = request;
  const filtered = yield* applyFilters(located.records, filters, columns.facet, facets);
  const here = { ...located, records: filtered.records };
  const { length: total } = here.records;
  const counts: [string, FacetCount[]][] = [];
  for (const field of facets) {
    const selected = request.filters?.[field]?.any ?? [];
    counts.push([field, yield* countFacet(filtered, field, columns.facet(field), selected)]);
  }
  yield* pause();
  const records = yield* recordsOfPage(index, request, here, {
    byRelevance: found.words.length > 0,
    ranks: columns.ranks,
  });
  const answer = {
    records,
    total,
    facets: Object.fromEntries(counts),
    matches: found.marks,
    corrections: found.corrections,
    ...(places && (yield* places.placed(index, request, here, columns.points, records))),
    ...(yield* explained(index, request, found, records)),
    ...(typed && findsLittle(found, total) && { others: () => typed.otherWordings(found) }),
  };
  if (workspace) index.workspaces.giveBack(workspace);
  return answer;
}

/** Without words, all records in the order they were given. */
function* everything({ workspaces }: SearchIndex): Steps<Interpretation> {
  const matches = { records: yield* workspaces.all(), points: new Uint8Array(0) };
  return { words: [], clauses: [], matches, marks: [], corrections: [] };
}

const hasWords = ({ text = '' }: SearchRequest): boolean => /\S/.test(text);

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

/** Whether a query finds so little that other wordings are worth looking for: of one misread word there is none. */
const findsLittle = ({ words, corrections }: Interpretation, total: number): boolean =>
  words.length > Math.min(1, corrections.length) && total <= LITTLE;
