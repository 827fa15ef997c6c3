import { readPage, readRecord } from '../../wire/read-bodies.ts';
import { listPath, recordPath, suggestPath } from '../../wire/paths.ts';
import { writeParameters, writeSuggestParameters } from '../../wire/write-parameters.ts';
import type { CallOptions, Source } from '../source.ts';
import { ask } from './ask.ts';
import type { Reader } from './ask.ts';
import { baseOf } from './base-url.ts';
import { part } from './failed.ts';
import type { HeaderValues } from './send.ts';

export type { HeaderValues } from './send.ts';

/** Settings of an HTTP source. */
export interface HttpSourceOptions {
  /** Where the API is, its version included: `https://hub.example/v1/`; whole, or relative to the page. */
  readonly baseUrl: string | URL;
  /** Names the source in problems and pages; its base URL by default. */
  readonly id?: string;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds one call may take, retries and the last byte included (default 15,000). */
  readonly timeoutMs?: number;
  /** Attempts after the first one, where another may help (default 2). */
  readonly retries?: number;
  /** The largest answer that is read, in bytes (default 4,000,000: 100 records of 40 kB). */
  readonly maxBytes?: number;
  /**
   * Headers of every request, as a token needs them; or what gives them, asked before each call. They cost browsers a
   * CORS preflight, and are sent nowhere but to the base URL: with them no redirect is followed, and `http:` serves only
   * this computer.
   */
  readonly headers?: HeaderValues | (() => HeaderValues | Promise<HeaderValues>);
  /** Whether cookies go along, in browsers: as `fetch` has it unless given. */
  readonly credentials?: RequestCredentials;
}

/**
 * A source over an API that speaks the coopkit wire format (`spec/openapi.yaml`): a hub, or `coopkit serve --api`.
 *
 * Every request is a GET that other sites may send without a CORS preflight. It is tried again after a network error and
 * after answers 408, 429, 500, 502, 503 and 504, as far as the time of the call allows: when the API asks to wait longer
 * than that (`Retry-After`), the call fails at once and says how long in `retryAfterMs`. Code `timeout` means that the
 * time was over, wherever it went.
 *
 * @example
 * const client = createClient({ source: httpSource({ baseUrl: 'https://hub.example/v1/' }) });
 * @example
 * const token = async () => (await fetch('/own/token')).text();
 * httpSource({ baseUrl: '/api/v1/', headers: async () => ({ authorization: `Bearer ${await token()}` }) });
 */
export function httpSource(options: HttpSourceOptions): Source {
  const { baseUrl, headers, credentials, timeoutMs = 15_000, retries = 2, maxBytes = 4_000_000 } = options;
  const id = options.id ?? String(baseUrl).replace(/[?#].*/s, '');
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const transport = { fetch, retries, maxBytes, headers, credentials };

  /** Asks for a path below the base URL and reads what comes. */
  async function read<T>(path: string, query: string, reader: Reader<T>, call: CallOptions = {}): Promise<T> {
    call.signal?.throwIfAborted();
    const address = new URL(path, await baseOf(baseUrl, headers !== undefined));
    address.search = query;
    return ask(address, reader, transport, { timeoutMs, ...call });
  }

  return {
    id,

    get: async (kind, recordId, call) => read(recordPath(kind, recordId), '', readRecord, call),

    list: (kind, query, call) => read(listPath(kind), writeParameters(query), readPage, call),

    describe: (call) =>
      read(
        '',
        '',
        async (body, where) => {
          const { readDescription } = await part(import('../../wire/read-description.ts'));
          return { ...readDescription(body, where), id };
        },
        call,
      ),

    suggest: (kind, query, call) =>
      read(
        suggestPath(kind),
        writeSuggestParameters(query),
        async (body, where) => {
          const { readSuggestions } = await part(import('../../wire/read-suggestions.ts'));
          return readSuggestions(body, where);
        },
        call,
      ),

    // What is asked first needs no more than the code that asks.
    warm: async () => void (await import('./send.ts')),
  };
}
