import { CoopkitError } from './errors.ts';
import type { CanonicalQuery, ListQuery } from './query.ts';

/** Records on a page when the query does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** The most records on one page; more are had page by page. */
export const MAX_PAGE_SIZE = 100;

/** By relevance with words to look for, else in the order of the data set. */
export const DEFAULT_SORT = 'relevance';

const SETTINGS: ReadonlySet<string> = new Set(['q', 'sort', 'facets', 'pageSize', 'cursor', 'page']);

/**
 * Brings a query into its one fixed form, in which equal questions are equal, and refuses what it cannot mean.
 * Whether a collection has the fields is checked by the source that knows them (`check-fields.ts`).
 *
 * @param query as a caller wrote it; a filter may be one value or a list of them
 * @throws CoopkitError `bad-request` that names the parameter and what it may be
 */
export function canonicaliseQuery(query: ListQuery): CanonicalQuery {
  const { cursor, page } = query;
  if (cursor !== undefined && page !== undefined) {
    throw refuse('page', 'not together with "cursor"', 'Give one of the two.');
  }
  return {
    q: text('q', query.q).trim().replace(/\s+/gu, ' '),
    filters: filtersOf(query),
    sort: text('sort', query.sort) || DEFAULT_SORT,
    facets: query.facets === undefined ? [] : listOf('facets', query.facets),
    pageSize: wholeNumber('pageSize', query.pageSize ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
    ...(cursor === undefined ? {} : { cursor: text('cursor', cursor) }),
    ...(page === undefined ? {} : { page: wholeNumber('page', page, Number.MAX_SAFE_INTEGER) }),
  };
}

/** One text per question: the same for queries that ask the same. */
export function queryKey(query: CanonicalQuery): string {
  return JSON.stringify([questionOf(query), query.facets, query.pageSize, query.cursor, query.page]);
}

/** What decides which records come in which order, whatever the page: a cursor is bound to it. */
export function questionOf({ q, filters, sort }: CanonicalQuery): string {
  return JSON.stringify([q, filters, sort]);
}

/** Whether a query asks for nothing but records in the order of the data set. */
export function isPlain({ q, filters, facets, sort }: CanonicalQuery): boolean {
  return q === '' && sort === DEFAULT_SORT && facets.length === 0 && Object.keys(filters).length === 0;
}

function filtersOf(query: ListQuery): CanonicalQuery['filters'] {
  const fields = Object.keys(query).filter((name) => !SETTINGS.has(name) && query[name] !== undefined);
  return Object.fromEntries(
    fields
      .sort()
      .map((field) => [field, listOf(field, query[field])] as const)
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => [
        field,
        {
          any: values.filter((value) => !value.startsWith('-')),
          none: values.filter((value) => value.startsWith('-')).map((value) => value.slice(1)),
        },
      ]),
  );
}

function text(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw refuse(name, 'not a text', 'Give a string.');
  return value;
}

function wholeNumber(name: string, value: unknown, most: number): number {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  const range = most === Number.MAX_SAFE_INTEGER ? 'from 1' : `from 1 to ${most}`;
  throw refuse(name, 'out of range', `Give a whole number ${range}.`);
}

/** The values of a list in a fixed order, each once. A number stands for its digits: `nutsLevel: 2`. */
function listOf(name: string, value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.map((entry) => (Number.isFinite(entry) ? String(entry) : entry));
  if (!texts.every((entry): entry is string => typeof entry === 'string')) {
    throw refuse(name, 'neither a text nor a list of texts', `Write ${name}: ['value'].`);
  }
  return [...new Set(texts.filter((entry) => entry !== '' && entry !== '-'))].sort();
}

const refuse = (name: string, problem: string, hint: string): CoopkitError =>
  new CoopkitError('bad-request', `The parameter "${name}" is ${problem}.`, { hint });
