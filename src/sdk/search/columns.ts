import { CoopkitError } from '../errors.ts';
import type { Column } from './column.ts';
import type { FacetColumn } from './facet-column.ts';
import type { PartName } from './part-file.ts';
import type { IndexShape, SearchRequest } from './types.ts';

/** The columns of a question, by what they are for. */
export interface Columns {
  readonly facet: (field: string) => FacetColumn;
  /** Of the sort field, if there is one. */
  readonly ranks: Column | undefined;
  /** Of a question about places, if the collection has any; still to be opened. */
  readonly points: Uint8Array | undefined;
}

/**
 * The columns that a question needs.
 *
 * @param filtered the fields that are filtered by, in the request or in the words typed
 * @throws CoopkitError `unsupported` when the index has no such field
 */
export function columnsOf(
  shape: IndexShape,
  { facets = [], sort, near, bbox, grid }: SearchRequest,
  filtered: readonly string[],
): PartName[] {
  const names = [...new Set([...filtered, ...facets])].map((field): PartName => [
    'facets',
    placeOf(shape.filters, field, 'filter'),
  ]);
  if (sort) names.push(['ranks', placeOf(shape.sorts, sort.field, 'sort')]);
  if ((near || bbox || grid) && shape.points) names.push(['points', 0]);
  return names;
}

/** Makes the parts that were asked for with {@link columnsOf} available by field. */
export function openColumns(
  shape: IndexShape,
  names: readonly PartName[],
  parts: readonly unknown[],
): Columns {
  const find = (kind: PartName[0], number?: number): unknown =>
    parts[names.findIndex((name) => name[0] === kind && (number === undefined || name[1] === number))];
  return {
    facet: (field) => find('facets', placeOf(shape.filters, field, 'filter')) as FacetColumn,
    ranks: find('ranks') as Column | undefined,
    points: find('points') as Uint8Array | undefined,
  };
}

function placeOf(fields: readonly string[], field: string, use: string): number {
  const place = fields.indexOf(field);
  if (place >= 0) return place;
  throw new CoopkitError('unsupported', `There is no ${use} field "${field}" in this search index.`, {
    hint: `Use one of: ${fields.join(', ') || 'none'}.`,
  });
}
