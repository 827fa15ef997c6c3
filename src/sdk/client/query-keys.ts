import { canonicalForm } from '../canonical-query.ts';
import type { Kind } from '../model/envelope.ts';
import { readPlaces } from '../place-query.ts';
import { queryKey } from '../plain-query.ts';
import type { ListQuery } from '../query.ts';
import type { QueryKey } from './types.ts';

/** The key of a list by its query, or of a record by its id. */
export function keyOf(source: string, kind: Kind, question: ListQuery | string): QueryKey {
  if (typeof question === 'string') return ['coopkit', source, kind, 'get', question];
  const { near, bbox, grid, ...rest } = question;
  const asksForPlaces = near !== undefined || bbox !== undefined || grid !== undefined;
  const canonical = canonicalForm(rest, asksForPlaces ? readPlaces(question) : {});
  return ['coopkit', source, kind, 'list', queryKey(canonical)];
}
