import type { Alternative } from '../query.ts';
import type { FrequentTerm } from '../search/head.ts';
import type { SearchIndex } from '../search/index-form.ts';
import { searchSteps } from '../search/search.ts';
import type { Steps } from '../search/steps.ts';
import { tool } from '../search/tools.ts';
import type { Totals } from '../search/totals.ts';
import type { IndexShape, SearchRequest, SearchResult } from '../search/types.ts';

/** An answer, and where it is a small one, how to find wordings that find more. */
export interface Answered extends SearchResult {
  /** To be asked for beside the records, which do not wait for it. */
  readonly others?: () => Promise<readonly Alternative[]>;
}

/** A search index that can be asked, wherever it is: on this thread, on another one, or on a host. */
export interface Searcher {
  readonly shape: IndexShape;
  readonly search: (request: SearchRequest) => Promise<Answered>;
  /** Terms that begin with the last word of a text, most frequent first, see `suggestTerms`. */
  readonly terms: (text: string, limit: number) => Promise<readonly FrequentTerm[]>;
  /** The values of all filter fields, each with the number of records that have it. */
  readonly totals: () => Promise<Totals>;
}

/**
 * Asks an index on this thread.
 *
 * @param run runs steps to their end, fetching of the index what is not there yet
 */
export function searcherOf(index: SearchIndex, run: <T>(steps: Steps<T>) => Promise<T>): Searcher {
  return {
    shape: index.shape,
    async search(request) {
      const { others, ...found } = await run(searchSteps(index, request));
      return others ? { ...found, others: () => run(others()) } : found;
    },
    terms: (text, limit) => run(termSteps(index, text, limit)),
    totals: () => run(totalSteps(index)),
  };
}

function* termSteps(index: SearchIndex, text: string, limit: number): Steps<readonly FrequentTerm[]> {
  const { suggestTerms } = yield* tool('suggestions');
  return yield* suggestTerms(index, text, limit);
}

function* totalSteps(index: SearchIndex): Steps<Totals> {
  const { totalsOf } = yield* tool('suggestions');
  return yield* totalsOf(index);
}
