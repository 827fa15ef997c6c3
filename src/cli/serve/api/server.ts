import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createApi } from '../../../sdk/server/api.ts';
import type { Api, ApiOptions } from '../../../sdk/server/api.ts';
import { listen } from '../listen.ts';
import type { ListenOptions, RunningServer } from '../listen.ts';
import { documents } from './documents.ts';

/** Where the API is below the address of the server. */
export const BASE = '/v1/';

/**
 * Bytes of request line and headers that Node reads before it hangs up without a word: well above the longest address
 * that is answered, so that one which is too long is told so.
 */
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * Serves the wire contract over a source, with its OpenAPI document and a start page: for developers and tests, not for
 * the open internet. It logs nothing, and so nothing that anybody asked.
 */
export function startApiServer(options: Omit<ApiOptions, 'base'> & ListenOptions): Promise<RunningServer> {
  const api = withDocuments(createApi({ ...options, base: BASE }), documents(options.source));
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (incoming, response) => {
    answer(api, incoming, response).catch((error: unknown) => {
      // The asker went away in the middle.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return listen(server, options);
}

/** Puts the documents beside the API. */
function withDocuments(api: Api, pages: ReturnType<typeof documents>): Api {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    return (isRead && (await pages(pathname, request.method))) || api(request);
  };
}

async function answer(api: Api, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const { status, headers, body } = await api(requestOf(incoming, gone.signal));
  response.writeHead(status, Object.fromEntries(headers));
  if (body) for await (const part of body) response.write(part);
  response.end();
}

/** The request without its body: nothing that is answered has one. */
function requestOf({ method = 'GET', url = '/', headers }: IncomingMessage, signal: AbortSignal): Request {
  const known = headers['if-none-match'];
  return new Request(addressOf(url), {
    // `fetch` knows fewer methods than HTTP; all that are not answered are refused alike.
    method: ['GET', 'HEAD', 'OPTIONS'].includes(method) ? method : 'POST',
    headers: known === undefined ? {} : { 'if-none-match': known },
    signal,
  });
}

/** Only path and query count. An address that is none, such as `//`, is one that nothing is at. */
function addressOf(target: string): URL {
  const origin = 'http://localhost';
  return URL.canParse(target, origin) ? new URL(target, origin) : new URL('/%00', origin);
}
