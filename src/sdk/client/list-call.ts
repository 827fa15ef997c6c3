import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import type { ListQuery, Page } from '../query.ts';
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

  /** Walking on is loaded when it is begun. */
  async function* begin<T>(start: (walking: typeof import('./walk.ts')) => AsyncGenerator<T, void>) {
    yield* start(await import('./walk.ts'));
  }
  const pages = (): AsyncGenerator<Page<K>, void> => begin(({ walk }) => walk(query, firstPage(), ask));
  const take = (count: number): AsyncGenerator<RecordOf<K>, void> =>
    begin(({ takeFrom }) => takeFrom(pages(), count));

  return {
    // oxlint-disable-next-line unicorn/no-thenable -- awaiting a list for its first page is its interface
    then: (resolve, reject) => firstPage().then(resolve, reject),
    take,
    pages,
    [Symbol.asyncIterator]: () => take(Infinity),
  };
}
