import { CoopkitError, isCoopkitError } from '../../errors.ts';
import { orAbort } from '../in-flight.ts';

/** Settings of one download. */
export interface DownloadOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly cache: RequestCache;
  /** Most bytes to take; a longer answer ends the download. */
  readonly limit: number;
  /** Milliseconds for everything, the last byte included. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/**
 * Fetches a public file: no cookies, no referrer, no headers of our own (they would cost a CORS preflight).
 *
 * @throws CoopkitError `network`, `timeout`, `http`, `decode` (a page came instead of a file) or `integrity` (too long);
 *   the reason of the signal after an abort
 */
export async function download(address: URL, options: DownloadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const deadline = new AbortController();
  const timer = setTimeout(() => {
    deadline.abort(
      new CoopkitError('timeout', `${nameOf(address)} took longer than ${options.timeout / 1000} s.`, {
        hint: 'Try again; if it stays slow, look at the host of the data set.',
      }),
    );
  }, options.timeout);
  const abort = (): void => deadline.abort(options.signal.reason);
  options.signal.addEventListener('abort', abort, { once: true });
  try {
    options.signal.throwIfAborted();
    return await orAbort(receive(address, options, deadline.signal), deadline.signal);
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
    deadline.abort();
  }
}

async function receive(
  address: URL,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await options.fetch(address.href, {
      cache: options.cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) throw httpError(address, response.status);
    const bytes = await read(response, options.limit, address);
    if (isPage(response, bytes)) throw pageError(address);
    return bytes;
  } catch (error) {
    if (signal.aborted || isCoopkitError(error)) throw error;
    throw new CoopkitError('network', `${nameOf(address)} could not be fetched.`, {
      hint: 'Check the address and the connection, and that its host allows other sites to read it (Access-Control-Allow-Origin).',
      cause: error,
    });
  }
}

async function read(response: Response, limit: number, address: URL): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      void reader?.cancel().catch(() => undefined);
      throw new CoopkitError('integrity', `${nameOf(address)} is longer than the ${limit} bytes expected.`, {
        hint: 'Upload the data set anew, all files of it.',
      });
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Hosts name data files as they please, but a page is never one: single-page apps and captive portals answer so. */
function isPage(response: Response, bytes: Uint8Array): boolean {
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) return true;
  return /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function pageError(address: URL): CoopkitError {
  return new CoopkitError('decode', `${nameOf(address)} answered with a web page instead of a data file.`, {
    hint: 'The file is not there and the host shows a page in its place; check the address and upload the data set.',
  });
}

function httpError(address: URL, status: number): CoopkitError {
  return new CoopkitError('http', `${nameOf(address)} answered with HTTP ${status}.`, {
    status,
    hint: status === 404 ? 'Check the address, or upload the data set anew.' : 'Try again later.',
  });
}

/** Origin and path only: the query of an address may hold what is nobody's business. */
export const nameOf = (address: URL): string => address.origin + address.pathname;
