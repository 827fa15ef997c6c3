import type { CoopkitError } from '../../errors.ts';
import { CoopkitError as Failure, isCoopkitError } from '../../errors.ts';
import { orAbort } from '../in-flight.ts';
import type { CallOptions, Source } from '../source.ts';

/** One source of a federation. */
export interface Member {
  readonly source: Source;
  /** Milliseconds that it is waited for. */
  readonly timeout: number;
  /** What visitors know it as. */
  readonly name?: string;
}

/** What came of asking one source; `ms` is how long that took. */
export type Outcome<T> =
  | { readonly value: T; readonly error?: undefined; readonly ms: number }
  | { readonly value?: undefined; readonly error: CoopkitError; readonly ms: number };

/** The most milliseconds that a timer can wait. */
const LONGEST = 2 ** 31 - 1;

/**
 * Asks one source and waits no longer than it may take. Its failure is an outcome like another; an abort by the caller
 * is not, and rejects with `signal.reason`.
 */
export async function callSource<T>(
  { source, timeout }: Member,
  { signal, timeoutMs = Infinity, onPartial: _onPartial, ...rest }: CallOptions,
  work: (options: CallOptions) => Promise<T>,
): Promise<Outcome<T>> {
  const begun = performance.now();
  const limit = Math.min(timeout, timeoutMs, LONGEST);
  const stop = new AbortController();
  const abort = (): void => stop.abort(signal?.reason);
  const timer = setTimeout(() => stop.abort(tooSlow(source.id, limit)), limit);
  signal?.addEventListener('abort', abort);
  const ms = (): number => Math.round(performance.now() - begun);
  try {
    signal?.throwIfAborted();
    const value = await orAbort(work({ ...rest, signal: stop.signal }), stop.signal);
    return { value, ms: ms() };
  } catch (cause) {
    signal?.throwIfAborted();
    return { error: failureOf(cause, source.id), ms: ms() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    stop.abort();
  }
}

const tooSlow = (sourceId: string, limit: number): CoopkitError =>
  new Failure('timeout', `The source "${sourceId}" took longer than ${limit / 1000} s.`, {
    sourceId,
    hint: 'Ask again, or give it more time with the option "timeout" of the federation.',
  });

/** The error of a source, with its id; anything else that it threw is the cause of one. */
function failureOf(cause: unknown, sourceId: string): CoopkitError {
  if (!isCoopkitError(cause)) {
    return new Failure(
      'unexpected',
      `The source "${sourceId}" failed for a reason that coopkit does not know.`,
      {
        sourceId,
        cause,
        hint: 'The cause tells more; please tell the owner of the source.',
      },
    );
  }
  cause.sourceId ??= sourceId;
  return cause;
}
