import { DEFAULT_SORT } from '../plain-query.ts';
import { CoopkitError } from '../errors.ts';
import { DISTANCE_SORT } from '../canonical-query.ts';
import type { CanonicalQuery } from '../query.ts';
import type { IndexShape } from '../search/types.ts';

/**
 * Refuses fields and places that the collection does not have: a filter that is not applied would show wrong results.
 *
 * @throws CoopkitError `bad-request`
 */
export function checkFields(query: CanonicalQuery, shape: IndexShape): void {
  for (const field of Object.keys(query.filters)) {
    if (!shape.filters.includes(field)) throw unknown('filter', field, shape.filters);
  }
  for (const field of query.facets) {
    if (!shape.filters.includes(field)) throw unknown('facet', field, shape.filters);
  }
  const sort = query.sort.replace(/^-/, '');
  const byDistance = query.sort === DISTANCE_SORT && query.near !== undefined;
  if (query.sort !== DEFAULT_SORT && !byDistance && !shape.sorts.includes(sort)) {
    throw unknown('sort', sort, [DEFAULT_SORT, ...shape.sorts]);
  }
  for (const name of shape.points ? [] : (['near', 'bbox', 'grid'] as const)) {
    if (query[name] === undefined) continue;
    throw new CoopkitError('bad-request', `The parameter "${name}" has no meaning in this collection.`, {
      hint: 'Its records have no points. Organisations and regions have; elsewhere filter by "nuts" or "country".',
    });
  }
}

const unknown = (role: string, name: string, allowed: readonly string[]): CoopkitError =>
  new CoopkitError('bad-request', `There is no ${role} "${name}" in this collection.`, {
    hint: `Known here: ${allowed.join(', ')}.`,
  });
