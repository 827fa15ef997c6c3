import type { RawPage } from '../../../src/sdk/query.ts';
import type { CanonicalQuery } from '../../../src/sdk/query.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';

/** One question that a test answers when it likes. */
export interface Held {
  readonly query: CanonicalQuery;
  readonly signal: AbortSignal;
  answer(page: RawPage): void;
  fail(error: unknown): void;
}

/** An example organisation that passes every check. */
export const organisation = (id: string, name = `Organisation ${id}`): Record<string, unknown> => ({
  kind: 'organisations',
  id,
  name: { en: name },
  country: 'CZ',
});

/** A source whose answers a test holds in its hands. Aborted questions stay open: a slow host may answer them yet. */
export function heldSource(): { readonly source: Source; readonly asked: Held[] } {
  const asked: Held[] = [];
  const source: Source = {
    id: 'held',
    describe: () => Promise.reject(new Error('not asked for in these tests')),
    get: () => Promise.reject(new Error('not asked for in these tests')),
    list: (_kind, query, options = {}) =>
      new Promise((resolve, reject) => {
        const signal = options.signal ?? new AbortController().signal;
        asked.push({ query, signal, answer: resolve, fail: reject });
      }),
  };
  return { source, asked };
}

/** Lets everything happen that is not waiting for a test. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
