import type { ListQuery } from '../../sdk/query.ts';

/** What a query says beside its filters. */
const RESERVED = new Set(
  'q sort facets pageSize cursor page view explain didYouMean near bbox grid'.split(' '),
);

/**
 * Reads the filters that a webmaster fixes in an attribute, in the form of a web address:
 * `country=DE,AT&technologies=robotics`. Comma is OR, different fields AND, a leading `-` NOT.
 */
export function parseScope(text: string | undefined): ListQuery {
  if (!text) return {};
  const scope = new Map<string, readonly string[]>();
  for (const [field, values] of new URLSearchParams(text)) {
    if (RESERVED.has(field)) continue;
    scope.set(field, [...(scope.get(field) ?? []), ...values.split(',').filter(Boolean)]);
  }
  return Object.fromEntries(scope);
}

/** The filters of a query, without its words, order and page. */
export function filtersOf(query: ListQuery): ReadonlyMap<string, readonly string[]> {
  const filters = new Map<string, readonly string[]>();
  for (const [field, values] of Object.entries(query)) {
    if (!RESERVED.has(field) && Array.isArray(values) && values.length > 0) {
      filters.set(field, values as readonly string[]);
    }
  }
  return filters;
}
