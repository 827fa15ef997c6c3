import { httpSource } from '../../../../src/sdk/sources/http/index.ts';
import type { HttpSourceOptions } from '../../../../src/sdk/sources/http/index.ts';
import type { Source, SourceEvent } from '../../../../src/sdk/sources/source.ts';
import type { CanonicalQuery } from '../../../../src/sdk/query.ts';

export const BASE = 'https://hub.example/v1/';

/** The plainest question. */
export const anything: CanonicalQuery = { q: '', filters: {}, sort: 'relevance', facets: [], pageSize: 20 };

/** An answer in the wire format. */
export const answer = (members: object, init?: ResponseInit): Response =>
  Response.json({ wire: '1.0', ...members }, init);

/** A problem as RFC 9457 has it. */
export const problem = (
  status: number,
  members: object = {},
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ status, ...members }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** An HTTP source whose requests are answered by a function; keeps them, and what the source tells of them. */
export function stubbed(
  respond: (request: Request, nth: number) => Response | Promise<Response>,
  options: Partial<HttpSourceOptions> = {},
) {
  const requests: Request[] = [];
  const events: SourceEvent[] = [];
  const source: Source = httpSource({
    baseUrl: BASE,
    fetch: async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      requests.push(request);
      return respond(request, requests.length);
    },
    ...options,
  });
  const list = () => source.list('organisations', anything, { observe: (event) => events.push(event) });
  return { source, requests, events, list };
}
