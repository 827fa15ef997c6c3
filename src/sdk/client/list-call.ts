import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { ListQuery, Page } from '../query.ts';
import { failure } from '../sources/failure.ts';
import type { ListCall } from './types.ts';

/**
 * The list call over a way to ask for one page. Nothing is asked until it is awaited or iterated, and the first page
 * is asked for once however often it is awaited.
 */
export function listCall<K extends Kind>(
  query: ListQuery,
  ask: (query: ListQuery) => Promise<Page<K>>,
): ListCall<K> {
  let first: Promise<Page<K>> | undefined;
  const firstPage = (): Promise<Page<K>> => (first ??= ask(query));

  /** A page may be empty and still have a next one; a cursor that comes back would go round for ever. */
  async function* pages(): AsyncGenerator<Page<K>, void> {
    const seen = new Set<string>();
    for (let page = await firstPage(); ; page = await ask(after(query, page.next))) {
      yield page;
      if (page.next === null) return;
      if (seen.has(page.next))
        throw await failure('decode.cursor', '', { sourceId: page.sources[0]?.id ?? '' });
      seen.add(page.next);
    }
  }

  async function* take(count: number): AsyncGenerator<RecordOf<K>, void> {
    if (!(count > 0)) return;
    let left = count;
    for await (const page of pages()) {
      for (const item of page.items) {
        yield item;
        left -= 1;
        if (left <= 0) return;
      }
    }
  }

  return {
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list for its first page is its interface
    then: (resolve, reject) => firstPage().then(resolve, reject),
    take,
    pages,
    [Symbol.asyncIterator]: () => take(Infinity),
  };
}

function after(query: ListQuery, cursor: string | null): ListQuery {
  const { page: _, ...rest } = query;
  return cursor === null ? rest : { ...rest, cursor };
}
