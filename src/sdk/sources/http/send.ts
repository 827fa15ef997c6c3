import ky, { isHTTPError } from 'ky';
import { nameOf } from '../failure.ts';
import type { SourceEvent } from '../source.ts';
import { attempt } from './attempt.ts';
import { backOff } from './back-off.ts';
import { Failed, part } from './failed.ts';
import { readRetryAfter } from './retry-after.ts';
import { RETRIED } from './status.ts';

/** Header names and values. */
export type HeaderValues = Readonly<Record<string, string>>;

/** How an API is asked. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Attempts after the first, at most. */
  readonly retries: number;
  /** Bytes of one answer, at most. */
  readonly maxBytes: number;
  readonly headers: HeaderValues | (() => HeaderValues | Promise<HeaderValues>) | undefined;
  readonly credentials: RequestCredentials | undefined;
}

/** Settings of one question. */
export interface SendOptions extends Transport {
  readonly signal: AbortSignal;
  /** When the call has to be over, as `performance.now()` counts: no wait goes beyond it. */
  readonly until: number;
  readonly observe: ((event: SourceEvent) => void) | undefined;
}

/** What an API answered with status 200 to 299. */
export interface Answer {
  /** The media type, as the API says. */
  readonly type: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks for an address with GET, again where that may help.
 *
 * @throws Failed for the last attempt; CoopkitError for an answer that says no; the reason of the signal after an abort
 */
export async function send(address: URL, options: SendOptions): Promise<Answer> {
  const { headers, credentials, retries, signal, until, observe } = options;
  let attempts = 0;
  let wait = 0;
  try {
    const response = await ky(address, {
      fetch: (request) => attempt(request as Request, (attempts += 1), options),
      signal,
      // Safelisted by the Fetch standard, so that it costs no CORS preflight; others are the caller's wish.
      headers: { accept: 'application/json', ...(typeof headers === 'function' ? await headers() : headers) },
      // What may be a token goes nowhere else.
      redirect: headers ? 'manual' : 'follow',
      // Runtimes without documents throw at settings that only documents need.
      ...('referrerPolicy' in Request.prototype && { referrerPolicy: 'no-referrer' }),
      ...(credentials && { credentials }),
      // The one clock is that of the call.
      timeout: false,
      retry: {
        limit: retries,
        methods: ['get'],
        delay: () => wait,
        shouldRetry({ error, retryCount }) {
          const answer = isHTTPError(error) ? error.response : undefined;
          const code = answer ? RETRIED[answer.status] : codeOf(error);
          wait = readRetryAfter(answer?.headers.get('retry-after')) ?? backOff(retryCount);
          if (!code || performance.now() + wait >= until) return false;
          observe?.({ type: 'retry', attempt: retryCount, delayMs: wait, code });
          return true;
        },
      },
    });
    return {
      type: response.headers.get('content-type'),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    if (!isHTTPError(error)) throw error;
    // As words of all failures, what reads an answer that says no is downloaded when there is one.
    const { refused } = await part(import('./refused.ts'));
    throw refused(nameOf(address), error);
  }
}

/** The code of a failure without an answer that may be gone the next time; nothing for others. */
const codeOf = (error: Error): string | undefined =>
  error instanceof Failed && error.fault.startsWith('network') ? 'network' : undefined;
