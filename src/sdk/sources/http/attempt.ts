import { nameOf } from '../failure.ts';
import type { FailureFacts } from '../failure.ts';
import type { Fault } from '../explain.ts';
import type { SourceEvent } from '../source.ts';

/** Why one attempt came to nothing. Words are found for the last one only: those before it are tried again. */
export class Failed extends Error {
  readonly fault: Fault;
  readonly facts: FailureFacts;

  constructor(fault: Fault, facts: FailureFacts = {}) {
    super(fault);
    this.fault = fault;
    this.facts = facts;
  }
}

/** Settings of one attempt. */
export interface AttemptOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Bytes after which an answer is given up. */
  readonly maxBytes: number;
  /** Its number, from 1. */
  readonly attempt: number;
  readonly observe: ((event: SourceEvent) => void) | undefined;
}

/**
 * Sends a request and receives the whole answer, whatever its status.
 *
 * Runtimes word network errors each in their own way, so none is recognised by its words: whatever makes `fetch` or the
 * body reject, other than the signal of the request, is one.
 *
 * @throws Failed `network`, `network.cut`, `http.redirect` or `too-large`; the reason of the signal after an abort
 */
export async function attempt(request: Request, options: AttemptOptions): Promise<Response> {
  const { signal, method } = request;
  const address = new URL(request.url);
  const start = performance.now();
  let status: number | undefined;
  try {
    const response = await orFailed('network', options.fetch(request), request);
    ({ status } = response);
    refuseRedirect(response, address);
    const body = await orFailed('network.cut', read(response, options.maxBytes), request);
    // What a failed server adds is only a help: it may be left out.
    if (!body && response.ok) throw new Failed('too-large', { most: options.maxBytes });
    return new Response(body?.size ? body : null, response);
  } finally {
    signal.throwIfAborted();
    options.observe?.({
      type: 'request',
      method,
      origin: address.origin,
      path: address.pathname,
      attempt: options.attempt,
      ...(status !== undefined && { status }),
      ms: performance.now() - start,
    });
  }
}

async function orFailed<T>(fault: Fault, work: Promise<T>, { signal, url }: Request): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    signal.throwIfAborted();
    throw new Failed(fault, { cause: withoutQuery(cause, new URL(url)) });
  }
}

/** Some runtimes write the whole address into their message. */
function withoutQuery(cause: unknown, { search }: URL): unknown {
  const text = String(cause);
  return search !== '' && text.includes(search) ? new Error(text.replaceAll(search, '')) : cause;
}

/**
 * A redirect within the origin is followed by `fetch`, unless headers would go with it: then it is asked not to follow
 * any, and browsers answer with an opaque redirect, other runtimes with the redirect itself.
 */
function refuseRedirect({ type, status, headers, url }: Response, address: URL): void {
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location'));
  const reached = url === '' ? address : new URL(url);
  if (isRedirect || reached.origin !== address.origin) {
    throw new Failed('http.redirect', { names: reached.origin === address.origin ? [] : [nameOf(reached)] });
  }
}

/** The whole body; nothing when it is longer than `limit`. */
async function read({ body, headers }: Response, limit: number): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  let length = Number(headers.get('content-length'));
  if (length <= limit) {
    length = 0;
    for (;;) {
      const part = (await reader?.read())?.value;
      if (!part) return new Blob(parts);
      length += part.length;
      if (length > limit) break;
      parts.push(part);
    }
  }
  // Nobody waits for the rest, nor for how ending it goes.
  reader?.cancel().catch(() => undefined);
  return undefined;
}
