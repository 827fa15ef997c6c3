import { CoopkitError } from './errors.ts';
import type { PlaceQuery } from './place-query.ts';
import { DEFAULT_PAGE_SIZE, DEFAULT_SORT, MAX_PAGE_SIZE } from './plain-query.ts';
import { rangeOf } from './query-ranges.ts';
import type { CanonicalQuery, ListQuery } from './query.ts';

/** The order of records around a place, nearest first. */
export const DISTANCE_SORT = 'distance';

/**
 * Brings a query into its one fixed form, in which equal questions are equal, and refuses what it cannot mean.
 * Whether a collection has the fields is checked by the source that knows them (`check-fields.ts`).
 *
 * @param query as a caller wrote it; a filter may be one value or a list of them
 * @throws CoopkitError `bad-request` that names the parameter and what it may be
 */
export async function canonicaliseQuery(query: ListQuery): Promise<CanonicalQuery> {
  const { near, bbox, grid, ...rest } = query;
  const asksForPlaces = near !== undefined || bbox !== undefined || grid !== undefined;
  return canonicalForm(rest, asksForPlaces ? (await import('./place-query.ts')).readPlaces(query) : {});
}

/** The same at once, given what the query says of places. */
export function canonicalForm(query: ListQuery, place: PlaceQuery): CanonicalQuery {
  const {
    q,
    sort,
    facets,
    pageSize = DEFAULT_PAGE_SIZE,
    cursor,
    page,
    view,
    explain,
    didYouMean,
    ...filters
  } = query;
  if (cursor !== undefined && page !== undefined) throw refuse('page', 'one of the two, "page" or "cursor"');
  const words = text('q', q).trim().replace(/\s+/gu, ' ');
  return {
    q: words,
    filters: filtersOf(filters),
    sort: sortOf(text('sort', sort), words !== '', place.near !== undefined),
    facets: listOf('facets', facets),
    pageSize: wholeNumber('pageSize', pageSize, MAX_PAGE_SIZE),
    ...(cursor !== undefined && { cursor: text('cursor', cursor) }),
    ...(page !== undefined && { page: wholeNumber('page', page) }),
    ...(oneOf('view', view, ['card', 'full']) === 'card' && { view: 'card' }),
    // Without words nothing was matched that could be explained.
    ...(oneOf('explain', explain, [true, false]) && words !== '' && { explain: true }),
    ...(oneOf('didYouMean', didYouMean, [true, false]) && words !== '' && { didYouMean: true }),
    ...place,
  };
}

function filtersOf(query: ListQuery): CanonicalQuery['filters'] {
  const fields = Object.keys(query).sort();
  const values = fields.map((field) => [field, listOf(field, query[field])] as const);
  return Object.fromEntries(
    values
      .filter(([, all]) => all.length > 0)
      .map(([field, all]) => {
        const none = all.filter((value) => value.startsWith('-')).map((value) => value.slice(1));
        const any = all.filter((value) => !value.startsWith('-'));
        for (const value of [...any, ...none]) checkRange(field, value);
        return [field, { any, none }];
      }),
  );
}

/** Two dots make a range, and only numbers have one. Three are an ellipsis. */
function checkRange(field: string, value: string): void {
  if (!value.includes('..') || value.includes('...')) return;
  const range = rangeOf(value);
  if (!range || range.from > range.to) {
    throw refuse(field, 'a range as two numbers, the smaller one first: "2019..2024", "75..", "..75"');
  }
}

/** Without words all records are equally relevant; around a place, the nearest come first then. */
function sortOf(sort: string, hasWords: boolean, hasPlace: boolean): string {
  if (sort === DISTANCE_SORT && !hasPlace) throw refuse('sort', 'also "near", the place to measure from');
  const byDefault = sort === '' || sort === DEFAULT_SORT;
  return byDefault ? (hasPlace && !hasWords ? DISTANCE_SORT : DEFAULT_SORT) : sort;
}

function text(name: string, value = ''): string {
  if (typeof value === 'string') return value;
  throw refuse(name, 'a string');
}

function oneOf<T>(name: string, value: T | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined || allowed.includes(value)) return value;
  throw refuse(name, allowed.map((each) => JSON.stringify(each)).join(' or '));
}

function wholeNumber(name: string, value: number, most = Infinity): number {
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
  throw refuse(name, `a whole number from 1${most < Infinity ? ` to ${most}` : ''}`);
}

/** The values of a list in a fixed order, each once. A number stands for its digits: `nutsLevel: 2`. */
function listOf(name: string, value: ListQuery[string] = []): string[] {
  const values = [value].flat();
  if (!values.every((entry) => typeof entry === 'string' || Number.isFinite(entry))) {
    throw refuse(name, `a text or a list of texts: ${name}: ['value']`);
  }
  const texts = values.map(String).filter((entry) => entry !== '' && entry !== '-');
  return [...new Set(texts)].sort();
}

/** The error for a parameter that means nothing, with what it may be. */
export const refuse = (name: string, wanted: string): CoopkitError =>
  new CoopkitError('bad-request', `The parameter "${name}" cannot be used as it is.`, {
    hint: `Give ${wanted}.`,
  });
