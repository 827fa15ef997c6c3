import { isCoopkitError } from '../../errors.ts';
import { failure, nameOf } from '../failure.ts';
import { orAbort } from '../in-flight.ts';
import type { CallOptions } from '../source.ts';
import { Failed, part } from './failed.ts';
import type { Answer, Transport } from './send.ts';

/** The longest time that timers can count, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Reads a body; `where` is origin and path of its address. */
export type Reader<T> = (body: unknown, where: string) => T | Promise<T>;

/**
 * Asks for an address and reads the JSON that comes, within the time that the call has.
 *
 * @throws CoopkitError as docs/errors.md says of the HTTP source; the reason of the signal after an abort, at once
 */
export async function ask<T>(
  address: URL,
  reader: Reader<T>,
  transport: Transport,
  { signal, observe, timeoutMs = 0 }: CallOptions,
): Promise<T> {
  const where = nameOf(address);
  const timeout = Math.min(timeoutMs, LONGEST);
  const until = performance.now() + timeout;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, timeout);
  signal?.addEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    const work = async (): Promise<T> => {
      const { send } = await part(import('./send.ts'));
      return reader(parse(await send(address, { ...transport, signal: stop.signal, until, observe })), where);
    };
    return await orAbort(work(), stop.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    const isLate = stop.signal.aborted;
    // Only now: of an answer that was read to its end, a page may still read a copy.
    stop.abort();
    if (isCoopkitError(cause)) throw cause;
    if (isLate) throw await failure('timeout.service', where, { timeout });
    if (cause instanceof Failed) throw await failure(cause.fault, where, cause.facts);
    throw await failure('unexpected', where, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function parse(answer: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch {
    throw new Failed('decode.json', { answer });
  }
}
