import { CoopkitError } from '../errors.ts';

/** A time as callers give it, in epoch milliseconds. Throws `bad-request` when it is none. */
export function instantOf(now: number | Date, asked: string): number {
  const at = Number(now);
  if (!Number.isNaN(at)) return at;
  throw new CoopkitError('bad-request', `${asked}: \`now\` is not a time`, {
    hint: 'Pass Date.now() or a valid Date.',
  });
}
