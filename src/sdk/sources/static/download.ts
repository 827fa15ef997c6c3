import { isCoopkitError } from '../../errors.ts';
import { failure, nameOf } from '../failure.ts';
import { orAbort } from '../in-flight.ts';
import { pageTurn } from '../page-turn.ts';
import type { PartReader } from '../no-settings.ts';
import { NO_SETTINGS } from '../no-settings.ts';

/** How files are fetched. */
export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one file, its last byte included. */
  readonly timeout: number;
  /** Whether large indexes may be fetched and searched in a worker, or from where; where it pays by default. */
  readonly worker?: boolean | URL | undefined;
}

/**
 * Takes a body in.
 *
 * @param limit bytes after which no more are taken
 */
export type ReadBody = (
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Settings of one download. */
export interface DownloadOptions extends Transport {
  readonly cache: RequestCache;
  /** Bytes after which no more are taken: what is longer is not the file that is expected. */
  readonly limit: number;
  /** In place of {@link readBody}. */
  readonly read?: ReadBody | undefined;
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
  // Who gives a question up gives up many downloads, and to end one takes a while, as it does to begin one.
  const abort = (): void => void pageTurn().then(() => stop.abort());
  const timer = setTimeout(abort, timeout);
  signal.addEventListener('abort', abort);
  try {
    await pageTurn();
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
  }
}

async function receive(
  address: URL,
  { fetch, cache, limit, read = readBody }: DownloadOptions,
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

/** Takes what comes, as it comes; each part, and what is made of all of them, has a turn of its own. */
export const readBody: ReadBody = async (body, limit) => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader(NO_SETTINGS) as PartReader | undefined;
  let length = 0;
  while (length <= limit) {
    const part = (await reader?.read())?.value;
    if (!part) break;
    parts.push(part);
    length += part.length;
    // A large file from a cache comes all at once.
    await pageTurn();
  }
  // What was read to its end is not aborted: a page may still read its copy of the answer.
  if (length > limit) void reader?.cancel().catch(() => {});
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
    await pageTurn();
  }
  return bytes;
};
