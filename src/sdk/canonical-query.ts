import { CoopkitError } from './errors.ts';
import { DEFAULT_PAGE_SIZE, DEFAULT_SORT, MAX_PAGE_SIZE } from './plain-query.ts';
import type { CanonicalQuery, ListQuery } from './query.ts';

/**
 * Brings a query into its one fixed form, in which equal questions are equal, and refuses what it cannot mean.
 * Whether a collection has the fields is checked by the source that knows them (`check-fields.ts`).
 *
 * @param query as a caller wrote it; a filter may be one value or a list of them
 * @throws CoopkitError `bad-request` that names the parameter and what it may be
 */
export function canonicaliseQuery({
  q,
  sort,
  facets,
  pageSize = DEFAULT_PAGE_SIZE,
  cursor,
  page,
  ...filters
}: ListQuery): CanonicalQuery {
  if (cursor !== undefined && page !== undefined) throw refuse('page', 'one of the two, "page" or "cursor"');
  return {
    q: text('q', q).trim().replace(/\s+/gu, ' '),
    filters: filtersOf(filters),
    sort: text('sort', sort) || DEFAULT_SORT,
    facets: listOf('facets', facets),
    pageSize: wholeNumber('pageSize', pageSize, MAX_PAGE_SIZE),
    ...(cursor !== undefined && { cursor: text('cursor', cursor) }),
    ...(page !== undefined && { page: wholeNumber('page', page) }),
  };
}

function filtersOf(query: ListQuery): CanonicalQuery['filters'] {
  const fields = Object.keys(query).sort();
  const values = fields.map((field) => [field, listOf(field, query[field])] as const);
  return Object.fromEntries(
    values
      .filter(([, all]) => all.length > 0)
      .map(([field, all]) => {
        const none = all.filter((value) => value.startsWith('-'));
        const any = all.filter((value) => !none.includes(value));
        return [field, { any, none: none.map((value) => value.slice(1)) }];
      }),
  );
}

function text(name: string, value = ''): string {
  if (typeof value === 'string') return value;
  throw refuse(name, 'a string');
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

const refuse = (name: string, wanted: string): CoopkitError =>
  new CoopkitError('bad-request', `The parameter "${name}" cannot be used as it is.`, {
    hint: `Give ${wanted}.`,
  });
