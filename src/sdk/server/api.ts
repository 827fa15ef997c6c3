import { CoopkitError } from '../errors.ts';
import type { SourceStatus } from '../query.ts';
import type { CallOptions, Source, SourceInfo } from '../sources/source.ts';
import { MAX_ADDRESS, problemOf } from '../wire/problem.ts';
import { readNoParameters, readParameters, readSuggestParameters } from '../wire/read-parameters.ts';
import { readPath } from '../wire/read-path.ts';
import { descriptionBody, pageBody, recordBody, suggestionsBody } from '../wire/write-bodies.ts';
import { headOf, preflightAnswer, taggedAnswer } from './headers.ts';
import { answerError, problemAnswer } from './problems.ts';

/** What an API answers from, and how. */
export interface ApiOptions {
  readonly source: Source;
  /** The path of the base URL, with a slash at both ends. Default `/v1/`. */
  readonly base?: string;
  /** `Cache-Control` of good answers. Default `no-cache`: kept, but asked for again each time, which costs a 304. */
  readonly cacheControl?: string;
  /** Told of failures that are not the asker's, since the answer does not say what they were. */
  readonly onFailure?: (error: unknown) => void;
}

/** Answers one request; never rejects. */
export type Api = (request: Request) => Promise<Response>;

/**
 * The wire contract over any source, as a function from request to response: for a server of Node, Deno or Bun, an edge
 * function, a service worker or a test. It keeps no state, needs no network of its own, and knows of nobody who asks.
 *
 * @example
 * const answer = createApi({ source, cacheControl: 'public, max-age=60' });
 * const response = await answer(new Request('https://example.org/v1/organisations?q=hydrogen'));
 */
export function createApi({ source, base = '/v1/', cacheControl = 'no-cache', onFailure }: ApiOptions): Api {
  async function answer(request: Request, url: URL): Promise<Response> {
    const { method, signal } = request;
    if (method === 'OPTIONS') return preflightAnswer();
    if (method !== 'GET' && method !== 'HEAD') return problemAnswer(problemOf('method-not-allowed'));
    if (url.pathname.length + url.search.length > MAX_ADDRESS) {
      const hint = `Ask in at most ${MAX_ADDRESS} characters of path and query.`;
      return problemAnswer(problemOf('too-long', { hint }));
    }
    const { body, missing } = await answerFrom(source, pathBelow(base, url), url.searchParams, { signal });
    for (const error of missing) onFailure?.(error);
    const caching = missing.length === 0 ? cacheControl : 'no-store';
    const known = request.headers.get('if-none-match');
    const answered = await taggedAnswer('application/json', JSON.stringify(body), caching, known);
    return method === 'HEAD' ? headOf(answered) : answered;
  }

  return async (request) => {
    const url = new URL(request.url);
    try {
      return await answer(request, url);
    } catch (error) {
      const problem = answerError(error, url.searchParams.keys());
      if (problem.status >= 500) onFailure?.(error);
      return request.method === 'HEAD' ? headOf(problem) : problem;
    }
  };
}

/** What is sent, and why some of it is missing: such an answer must not stay in a cache. */
interface Answered {
  readonly body: object;
  readonly missing: readonly CoopkitError[];
}

async function answerFrom(
  source: Source,
  path: string,
  parameters: URLSearchParams,
  options: CallOptions,
): Promise<Answered> {
  const asked = readPath(path);
  const whole = (body: object): Answered => ({ body, missing: [] });
  switch (asked.what) {
    case 'description':
      readNoParameters(parameters);
      return described(await source.describe(options));
    case 'record':
      readNoParameters(parameters);
      return whole(recordBody(await source.get(asked.kind, asked.id, options)));
    case 'suggestions': {
      const query = readSuggestParameters(asked.kind, parameters);
      if (source.suggest) return whole(suggestionsBody(await source.suggest(asked.kind, query, options)));
      throw new CoopkitError('unsupported', 'This API proposes nothing while someone types.', {
        hint: 'Ask for a list with "q" instead; the description says it in "capabilities".',
      });
    }
    case 'page': {
      const page = await source.list(asked.kind, await readParameters(asked.kind, parameters), options);
      return { body: pageBody(page), missing: missingOf(page.missing, page.sources) };
    }
  }
}

const described = (info: SourceInfo): Answered => ({
  body: descriptionBody(info),
  missing: missingOf(info.missing),
});

/** What a source could not have, as errors; their words are between it and the server. */
function missingOf(
  missing: readonly string[] = [],
  statuses: readonly SourceStatus[] = [],
): readonly CoopkitError[] {
  const incomplete = statuses.filter(({ status }) => status !== 'ok');
  if (incomplete.length === 0) return missing.map((message) => new CoopkitError('network', message));
  return incomplete.map(
    ({ id, error }) => error ?? new CoopkitError('network', `Something of the source "${id}" is missing.`),
  );
}

function pathBelow(base: string, { pathname }: URL): string {
  if (pathname.startsWith(base)) return pathname.slice(base.length);
  if (`${pathname}/` === base) return '';
  throw new CoopkitError('not-found', 'There is nothing at this address.', {
    hint: `The API begins at ${base}.`,
  });
}
