import { CoopkitError } from '../errors.ts';
import type { LoadOptions } from './types.ts';

const TIMEOUT = 60_000;
/** All of keep.eu is about 150,000 partnerships. */
const LARGEST = 1_000_000_000;

/**
 * Fetches JSON of a service that says nothing of pages of other origins.
 *
 * @param name of the service, for messages; the address may hold a key and is never told
 * @throws CoopkitError `unsupported` in a web page, `network`, `timeout`, `http`, `too-large`, `decode`; the reason of
 *   the signal after an abort
 */
export async function loadJson(
  name: string,
  address: URL,
  init: RequestInit,
  { fetch = globalThis.fetch, signal, timeoutMs = TIMEOUT, maxBytes = LARGEST }: LoadOptions,
): Promise<unknown> {
  refuseInPage(name);
  signal?.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  const ending = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    const response = await fetch(address, { ...init, signal: ending });
    if (!response.ok) {
      await response.body?.cancel();
      throw new CoopkitError('http', `${name} answered with status ${response.status}.`, {
        status: response.status,
        hint: response.status === 403 || response.status === 401 ? 'Check the key.' : 'Try again later.',
      });
    }
    return parse(name, await readText(name, response, maxBytes));
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof CoopkitError) throw error;
    const code = deadline.aborted ? 'timeout' : 'network';
    const what = code === 'timeout' ? `did not answer within ${timeoutMs} ms` : 'could not be reached';
    throw new CoopkitError(code, `${name} ${what}.`, { cause: error, hint: 'Try again later.' });
  }
}

/** Whether other origins may ask these services is not documented, and a key in a page is everybody's. */
function refuseInPage(name: string): void {
  if (!('document' in globalThis)) return;
  throw new CoopkitError('unsupported', `${name} is not to be asked from a web page.`, {
    hint: 'Fetch it where the data set is built, or on a server, and give pages the result.',
  });
}

async function readText(name: string, response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  if (!reader) return '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new CoopkitError('too-large', `${name} answered with more than ${maxBytes} bytes.`, {
        hint: 'Ask for less at a time, or raise maxBytes.',
      });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CoopkitError('decode', `${name} did not answer with JSON.`, {
      cause,
      hint: 'Open the address in a browser to see what it answers.',
    });
  }
}
