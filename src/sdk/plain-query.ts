import type { CanonicalQuery, ListQuery } from './query.ts';

/** Records on a page when the query does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most records on one page; more are had page by page. */
export const MAX_PAGE_SIZE = 100;

/** By relevance with words to look for, else in the order of the data set. */
export const DEFAULT_SORT = 'relevance';

/** Whether a query asks for nothing but records in the order of the data set. */
export function isPlain({ q, filters, facets, sort, bbox, grid }: CanonicalQuery): boolean {
  // With `near` and no words the sort is by distance.
  return !(q || bbox || grid || facets.length) && sort === DEFAULT_SORT && !Object.keys(filters).length;
}

/**
 * The canonical form of a query that says no more than how many records it wants; `undefined` for any other, which
 * `canonical-query.ts` reads. A page that shows all of a small collection, as a banner does, then never loads that.
 */
export function plainQuery({ pageSize = DEFAULT_PAGE_SIZE, ...rest }: ListQuery): CanonicalQuery | undefined {
  const fits = Number.isSafeInteger(pageSize) && pageSize >= 1 && pageSize <= MAX_PAGE_SIZE;
  return fits && Object.keys(rest).length === 0
    ? { q: '', filters: {}, sort: DEFAULT_SORT, facets: [], pageSize }
    : undefined;
}

/** One text per question: the same for queries that ask the same, since their canonical forms are the same. */
export const queryKey = (query: CanonicalQuery): string => JSON.stringify(query);
