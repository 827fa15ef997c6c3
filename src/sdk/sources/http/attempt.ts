import { nameOf } from '../failure.ts';
import type { PartReader } from '../no-settings.ts';
import { NO_SETTINGS } from '../no-settings.ts';
import type { Fault } from '../explain.ts';
import type { SourceEvent } from '../source.ts';
import { Failed } from './failed.ts';

/** Settings of one attempt. */
export interface AttemptOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Bytes after which an answer is given up. */
  readonly maxBytes: number;
  readonly observe: ((event: SourceEvent) => void) | undefined;
}

/**
 * Sends a request and receives the whole answer, whatever its status.
 *
 * Runtimes word network errors each in their own way, so none is recognised by its words: whatever makes `fetch` or the
 * body reject, other than the signal of the request, is one.
 *
 * @param number from 1; greater after a retry
 * @throws Failed `network`, `network.cut`, `http.redirect` or `too-large`; the reason of the signal after an abort
 */
export async function attempt(
  request: Request,
  number: number,
  { fetch, maxBytes, observe }: AttemptOptions,
): Promise<Response> {
  const { signal, method } = request;
  const address = new URL(request.url);
  const { origin, pathname: path } = address;
  const start = performance.now();
  let fault: Fault = 'network';
  let status: number | undefined;
  try {
    const response = await fetch(request);
    ({ status } = response);
    refuseRedirect(response, address);
    fault = 'network.cut';
    const body = await read(response, maxBytes);
    // What a failed server adds is only a help: it may be left out.
    if (!body && response.ok) throw new Failed('too-large', { most: maxBytes });
    return new Response(body?.size ? body : null, response);
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof Failed ? cause : new Failed(fault, { cause: withoutQuery(cause, address) });
  } finally {
    const ms = performance.now() - start;
    observe?.({ type: 'request', method, origin, path, attempt: number, ...(status && { status }), ms });
  }
}

/** Some runtimes write the whole address into their message. */
function withoutQuery(cause: unknown, { search }: URL): unknown {
  const text = String(cause);
  return search && text.includes(search) ? new Error(text.replaceAll(search, '')) : cause;
}

/**
 * A redirect within the origin is followed by `fetch`, unless headers would go with it: then it is asked not to follow
 * any, and browsers answer with an opaque redirect, other runtimes with the redirect itself.
 */
function refuseRedirect({ type, ok, headers, url }: Response, address: URL): void {
  // An answer that was made up in place of one from the network has no address.
  const reached = new URL(url || address);
  if (reached.origin !== address.origin || type === 'opaqueredirect' || (!ok && headers.has('location'))) {
    throw new Failed('http.redirect', { names: [nameOf(reached)] });
  }
}

/** The whole body; nothing when it is longer than `limit`. */
async function read({ body }: Response, limit: number): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader(NO_SETTINGS) as PartReader | undefined;
  for (let left = limit; left >= 0;) {
    const part = (await reader?.read())?.value;
    if (!part) return new Blob(parts);
    parts.push(part);
    left -= part.length;
  }
  // Nobody waits for the rest, nor for how ending it goes.
  reader?.cancel().catch(() => undefined);
  return undefined;
}
