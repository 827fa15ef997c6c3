import type { SearchDocument, SearchRequest, FacetCount } from '../../../../src/sdk/search/types.ts';
import { distanceFrom } from '../../../../src/sdk/search/geo/distance.ts';
import { latitudeOf, longitudeOf } from '../../../../src/sdk/search/geo/points.ts';
import { fold } from '../../../../src/sdk/search/fold.ts';
import type { Collection } from './collection.ts';

/** Whether a record's values pass all filters; a wanted value may be a range of numbers. */
export function passesFilters(
  values: SearchDocument['values'],
  filters: NonNullable<SearchRequest['filters']>,
): boolean {
  return Object.entries(filters).every(([field, { any, none }]) => {
    const own = values[field] ?? [];
    const isOf = (wanted: string) => own.some((value) => value === wanted || liesIn(wanted, value));
    return (any.length === 0 || any.some(isOf)) && !none.some(isOf);
  });
}

/** `2019..2024`, `75..`, `..75`: both ends belong to it. */
function liesIn(range: string, value: string): boolean {
  const [from, to, ...more] = range.split('..');
  if (to === undefined || more.length > 0 || Number.isNaN(Number(value))) return false;
  return (from === '' || Number(value) >= Number(from)) && (to === '' || Number(value) <= Number(to));
}

/** Values with their number, most frequent first; those selected even at 0. */
export function count(values: readonly string[], selected: readonly string[]): FacetCount[] {
  const listed = [...new Set([...values, ...selected.filter((value) => !value.includes('..'))])];
  return listed
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Kilometres from `near` to where the index keeps a record, `NaN` to one without a place. */
export function kilometres({ point }: SearchDocument, near: NonNullable<SearchRequest['near']>): number {
  if (!point) return Number.NaN;
  const kept = (degrees: number, most: number) =>
    1 + Math.round(((degrees + most) / (2 * most)) * (2 ** 24 - 2));
  const measure = distanceFrom(near.lat, near.lon);
  return Math.fround(measure(latitudeOf(kept(point.lat, 90)), longitudeOf(kept(point.lon, 180))));
}

/** Whether a record lies where the request says. */
export function liesRight(document: SearchDocument, { near, bbox }: SearchRequest): boolean {
  const { point } = document;
  if (near?.km !== undefined && !(kilometres(document, near) <= near.km)) return false;
  if (!bbox) return true;
  const [west, south, east, north] = bbox;
  if (!point || point.lat < south || point.lat > north) return false;
  return west <= east ? point.lon >= west && point.lon <= east : point.lon >= west || point.lon <= east;
}

/** Of records with equal points: those with a name inside others, of higher standing, that say it in fewer words. */
function tieOf({ documents, lengths, levels }: Collection, record: number): number {
  const brevity = 61 - Math.min(61, Math.floor(lengths[record]! / 4));
  return levels[record]! * 1000 || (documents[record]!.standing ?? 0) * 100 + brevity;
}

/** Compares two records that are found; `scores` is empty when no word has to occur. */
export function orderOf(
  collection: Collection,
  { sort, near, nearestFirst }: SearchRequest,
  scores: ReadonlyMap<number, number> | undefined,
  ties: boolean,
): (a: number, b: number) => number {
  const { documents } = collection;
  if (sort) {
    const keyOf = (record: number) => {
      const key = documents[record]!.sorts[sort.field];
      return typeof key === 'string' ? fold(key) : key;
    };
    return (a, b) => {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === right) return a - b;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left < right === sort.descending ? 1 : -1;
    };
  }
  if (nearestFirst && near) {
    const metres = (record: number) => {
      const km = kilometres(documents[record]!, near);
      return Number.isNaN(km) ? Infinity : Math.round(km * 1000);
    };
    return (a, b) => (metres(a) === metres(b) ? a - b : metres(a) - metres(b));
  }
  if (!scores) return (a, b) => a - b;
  const tie = (record: number) => (ties ? tieOf(collection, record) : 0);
  return (a, b) => scores.get(b)! - scores.get(a)! || tie(b) - tie(a) || a - b;
}
