import { questionOf } from '../canonical-query.ts';
import { CoopkitError } from '../errors.ts';
import type { CanonicalQuery, RawPage } from '../query.ts';
import { hash32 } from './hash.ts';

/**
 * Where the page of a query begins.
 *
 * @param query its `cursor` or `page` says it; the first page otherwise
 * @param version of the data: a cursor counts records, so it means nothing in other data
 * @throws CoopkitError `stale-cursor` when the data changed, `bad-request` when the cursor is not one of this question
 */
export function offsetOf(query: CanonicalQuery, version: string): number {
  if (query.cursor === undefined) return ((query.page ?? 1) - 1) * query.pageSize;
  const [offset, ofVersion, ofQuestion] = decode(query.cursor);
  if (ofVersion !== version) {
    throw new CoopkitError('stale-cursor', 'The data changed since this cursor was given.', {
      hint: 'Start again from the first page.',
    });
  }
  if (ofQuestion !== hash32(questionOf(query))) {
    throw new CoopkitError('bad-request', 'The cursor belongs to another query.', {
      hint: 'Use a cursor only with the words, filters and sort of the page that gave it.',
    });
  }
  return offset;
}

/** What a page says of its place among all: cursor of the next page, exact total and numbers of the pages. */
export function placeOf(
  query: CanonicalQuery,
  version: string,
  offset: number,
  total: number,
): Pick<RawPage, 'next' | 'total' | 'page' | 'pageCount'> {
  const end = offset + query.pageSize;
  return {
    next: end < total ? encode([end, version, hash32(questionOf(query))]) : null,
    total: { value: total, relation: 'exact' },
    page: Math.floor(offset / query.pageSize) + 1,
    pageCount: Math.ceil(total / query.pageSize),
  };
}

type Cursor = readonly [offset: number, version: string, question: number];

function encode(cursor: Cursor): string {
  return btoa(JSON.stringify(cursor)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(cursor: string): Cursor {
  try {
    const parts: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    if (isCursor(parts)) return parts;
  } catch {
    // Not base64 or not JSON: answered below like any other text that is no cursor.
  }
  throw new CoopkitError('bad-request', 'This is not a cursor.', {
    hint: 'Pass the "next" of a page unchanged, or leave "cursor" out for the first page.',
  });
}

function isCursor(parts: unknown): parts is Cursor {
  if (!Array.isArray(parts)) return false;
  const [offset, version, question] = parts as readonly unknown[];
  return (
    Number.isSafeInteger(offset) &&
    Number(offset) >= 0 &&
    typeof version === 'string' &&
    typeof question === 'number'
  );
}
