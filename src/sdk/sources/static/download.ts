import { isCoopkitError } from '../../errors.ts';
import { failure, nameOf } from '../failure.ts';
import { orAbort } from '../in-flight.ts';

/** How files are fetched. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one file, its last byte included. */
  readonly timeout: number;
  /** Whether large indexes may be fetched and searched in a worker, or from where; where it pays by default. */
  readonly worker?: boolean | URL | undefined;
}

/** Settings of one download. */
export interface DownloadOptions extends Transport {
  readonly cache: RequestCache;
  /** Bytes after which no more are taken: what is longer is not the file that is expected. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** What a host answered. */
export interface Download {
  readonly ok: boolean;
  readonly status: number;
  /** The media type, as the host says. */
  readonly type: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Fetches a public file: no cookies, no referrer, no headers of our own (they would cost a CORS preflight).
 *
 * @returns of a file that is longer than `limit`, somewhat more than that
 * @throws CoopkitError `network`, `timeout` or `http`; the reason of the signal after an abort
 */
export async function download(address: URL, options: DownloadOptions): Promise<Download> {
  const { timeout, signal } = options;
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, timeout);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    const answer = await orAbort(receive(address, options, stop.signal), stop.signal);
    if (answer.ok) return answer;
    throw await failure('http', nameOf(address), answer);
  } catch (cause) {
    signal.throwIfAborted();
    if (isCoopkitError(cause)) throw cause;
    throw await failure(stop.signal.aborted ? 'timeout' : 'network', nameOf(address), { timeout, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    stop.abort();
  }
}

async function receive(
  address: URL,
  { fetch, cache, limit }: DownloadOptions,
  signal: AbortSignal,
): Promise<Download> {
  const { ok, status, headers, body } = await fetch(address.href, {
    cache,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
  });
  return { ok, status, type: headers.get('content-type'), bytes: await read(body, limit) };
}

/** Bytes of which a part may hold up the page. */
const LARGE = 1024 * 1024;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

async function read(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let length = 0; length <= limit;) {
    const part = (await reader?.read())?.value;
    if (!part) break;
    parts.push(part);
    length += part.length;
    // A large file from a cache comes all at once: where browsers can, they give the page its turn meanwhile.
    if (limit > LARGE) await (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.();
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
