/** One piece of data that a widget loads: it may arrive or fail apart from the others. */
export type Part<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/** Nothing there yet. */
export const LOADING: Part<never> = { status: 'loading' };

/** What became of a promise. Never rejects. */
export function settle<T>(promise: Promise<T>): Promise<Part<T>> {
  return promise.then(
    (value) => ({ status: 'ready', value }),
    (error: unknown) => ({ status: 'failed', error }),
  );
}
