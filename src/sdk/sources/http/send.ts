import type { ErrorCode, ProblemDetails } from '../../errors.ts';
import { codeOf } from '../failure.ts';
import type { SourceEvent } from '../source.ts';
import { attempt, Failed } from './attempt.ts';
import { backOff, readRetryAfter } from './retry-after.ts';
import { faultFor, RETRIED } from './status.ts';

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
 * @throws Failed with the fault of the last attempt; the reason of the signal after an abort
 */
export async function send(address: URL, options: SendOptions): Promise<Answer> {
  const { headers, credentials, retries, signal, until, observe } = options;
  const { default: ky, isHTTPError } = await import('ky').catch((cause: unknown) => {
    throw new Failed('network', { cause });
  });
  let attempts = 0;
  let wait = 0;

  /** Of what ky reports, only what an attempt came to is ours: ky's own words tell whole addresses. */
  const failedOf = (error: unknown): unknown =>
    isHTTPError(error) ? refused(error.response, error.data) : error;

  try {
    const response = await ky(address, {
      fetch: (request) => attempt(request as Request, { ...options, attempt: (attempts += 1) }),
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
          const failed = failedOf(error);
          const code = retriedAs(failed);
          if (!code) return false;
          wait = (failed as Failed).facts.retryAfterMs ?? backOff(retryCount, Math.random());
          if (performance.now() + wait >= until) return false;
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
    throw failedOf(error);
  }
}

/** The code of a failure that may be gone the next time; nothing for others. */
function retriedAs(failed: unknown): ErrorCode | undefined {
  if (!(failed instanceof Failed)) return undefined;
  const { fault, facts } = failed;
  const code = codeOf(fault);
  return code === 'network' || RETRIED.includes(facts.status ?? 0) ? code : undefined;
}

function refused({ status, headers }: Response, data: unknown): Failed {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const told = isProblem && data instanceof Object ? (data as ProblemDetails) : undefined;
  return new Failed(faultFor(status, told), {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterMs: readRetryAfter(headers.get('retry-after'), Date.now()),
    told,
  });
}
