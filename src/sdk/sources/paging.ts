import type { Kind } from '../model/envelope.ts';
import type { CanonicalQuery, RawPage } from '../query.ts';

/*
 * Where a page lies among all records. Cursors are loaded when one is read or written: what fits on one page, as the
 * calls of a banner do, needs none.
 */

/**
 * The number of the first record on the page of a query.
 *
 * @param query its `cursor` or `page` says it; the first page otherwise
 * @param version of the data: a cursor counts records, so it means nothing in other data
 * @throws CoopkitError `stale-cursor` when the data changed, `bad-request` when the cursor is not one of this question
 */
export async function offsetOf(kind: Kind, query: CanonicalQuery, version: string): Promise<number> {
  const { cursor, page = 1, pageSize } = query;
  if (cursor === undefined) return (page - 1) * pageSize;
  const { readCursor } = await import('./cursor.ts');
  return readCursor(cursor, kind, query, version);
}

/** What a page says of its place among all: cursor of the next page, exact total and numbers of the pages. */
export async function placeOf(
  kind: Kind,
  query: CanonicalQuery,
  version: string,
  offset: number,
  total: number,
): Promise<Pick<RawPage, 'next' | 'total' | 'page' | 'pageCount'>> {
  const { pageSize } = query;
  const end = offset + pageSize;
  return {
    next: end < total ? (await import('./cursor.ts')).writeCursor(end, kind, query, version) : null,
    total: { value: total, relation: 'exact' },
    page: Math.floor(offset / pageSize) + 1,
    pageCount: Math.ceil(total / pageSize),
  };
}
