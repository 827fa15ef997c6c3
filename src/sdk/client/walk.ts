import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { ListQuery, Page } from '../query.ts';
import { failure } from '../sources/failure.ts';

/**
 * All pages of a query. A page may be empty and still have a next one; a cursor that comes back would go round for
 * ever and is an error.
 *
 * @param first the first page, which may have been asked for already
 * @param ask asks for another page
 */
export async function* walk<K extends Kind>(
  query: ListQuery,
  first: Promise<Page<K>>,
  ask: (query: ListQuery) => Promise<Page<K>>,
): AsyncGenerator<Page<K>, void> {
  const seen = new Set<string>();
  for (let page = await first; ; page = await ask(after(query, page.next))) {
    yield page;
    if (page.next === null) return;
    if (seen.has(page.next))
      throw await failure('decode.cursor', '', { sourceId: page.sources[0]?.id ?? '' });
    seen.add(page.next);
  }
}

/** The records of some pages, at most `count` of them. */
export async function* takeFrom<K extends Kind>(
  pages: AsyncIterable<Page<K>>,
  count: number,
): AsyncGenerator<RecordOf<K>, void> {
  if (!(count > 0)) return;
  let left = count;
  for await (const page of pages) {
    for (const item of page.items) {
      yield item;
      left -= 1;
      if (left <= 0) return;
    }
  }
}

function after(query: ListQuery, cursor: string | null): ListQuery {
  const { page: _, ...rest } = query;
  return cursor === null ? rest : { ...rest, cursor };
}
