import { isCoopkitError } from '../../sdk/errors.ts';

/** One piece of data that a widget loads: it may arrive or fail apart from the others. */
export type Part<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/** Whether what is there stays although it was asked for anew: no answer came. That there is nothing is an answer. */
export function outlives<T>(old: Part<T>, next: Part<T>): boolean {
  return old.status === 'ready' && next.status === 'failed' && !isCoopkitError(next.error, 'not-found');
}

/** Nothing there yet. */
export const LOADING: Part<never> = { status: 'loading' };

/** What became of a promise. Never rejects. */
export function settle<T>(promise: Promise<T>): Promise<Part<T>> {
  return promise.then(
    (value) => ({ status: 'ready', value }),
    (error: unknown) => ({ status: 'failed', error }),
  );
}
