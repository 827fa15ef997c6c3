import { CoopkitError } from '../errors.ts';

/** The most milliseconds that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs a call that ends when its caller gives up, when it takes too long, or when the client is closed.
 *
 * @param signals of the caller and of the client
 * @throws CoopkitError `timeout`; the reason of the signal that fires
 */
export async function limited<T>(
  timeoutMs: number | undefined,
  signals: readonly (AbortSignal | undefined)[],
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tooSlow = new AbortController();
  const stop = (): void => tooSlow.abort(timeout(timeoutMs ?? 0));
  const timer = timeoutMs === undefined ? undefined : setTimeout(stop, Math.min(timeoutMs, LONGEST));
  try {
    return await run(AbortSignal.any([tooSlow.signal, ...signals.filter((signal) => signal !== undefined)]));
  } finally {
    clearTimeout(timer);
  }
}

const timeout = (ms: number): CoopkitError =>
  new CoopkitError('timeout', `The call took longer than ${ms / 1000} s.`, {
    hint: 'Ask again, or give it more time with "timeoutMs".',
  });
