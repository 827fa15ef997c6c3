import { demand, type Case, type Group, type Skipped, type Trial } from '../case.ts';

/** A page that is not of the endpoint's origin. */
const ORIGIN = 'https://site.example';

/** Where to ask, and with what. */
interface Endpoint {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

const GROUP_SKIPPED = 'the source is not one over HTTP, or its base URL was not given';

/** Asks as a page of another origin does: nothing but what a browser sends without asking leave first. */
async function asPage(
  { baseUrl, fetch }: Endpoint,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(new URL(path, baseUrl), {
    headers: { Origin: ORIGIN, Accept: 'application/json', ...headers },
  });
}

function demandReadable(response: Response): void {
  const allowed = response.headers.get('access-control-allow-origin');
  demand(
    allowed === '*' || allowed === ORIGIN,
    () =>
      `Access-Control-Allow-Origin is ${JSON.stringify(allowed)}: a page of another origin cannot read it`,
  );
}

const answers = (name: string, endpoint: Endpoint, path: string, status: number, type: string): Case => ({
  name: `${name} can be read by pages of other origins`,
  check: async () => {
    const response = await asPage(endpoint, path);
    await response.body?.cancel();
    demandReadable(response);
    demand(response.status === status, () => `status ${response.status} in place of ${status}`);
    const found = response.headers.get('content-type') ?? '';
    demand(found.startsWith(type), () => `Content-Type is "${found}", not ${type}`);
  },
});

function casesOf({ samples, options }: Trial): readonly (Case | Skipped)[] {
  const kind = samples[0]?.kind ?? 'organisations';
  const { baseUrl, fetch = globalThis.fetch } = options;
  if (baseUrl === undefined) return [{ name: 'pages of other origins may ask', skip: GROUP_SKIPPED }];
  const endpoint = { baseUrl, fetch };
  const json = 'application/json';
  const problem = 'application/problem+json';
  return [
    answers('the description', endpoint, '', 200, json),
    answers('a list', endpoint, `${kind}?pageSize=1`, 200, json),
    answers('a record that is not there', endpoint, `${kind}/coopkit-conformance:nobody`, 404, problem),
    answers('a mistake in a question', endpoint, `${kind}?coopkitConformance=x`, 400, problem),
    {
      name: 'an answer that has not changed can be used by pages of other origins',
      check: async () => {
        const first = await asPage(endpoint, `${kind}?pageSize=1`);
        await first.body?.cancel();
        const tag = first.headers.get('etag');
        if (tag === null) return;
        const again = await asPage(endpoint, `${kind}?pageSize=1`, { 'If-None-Match': tag });
        await again.body?.cancel();
        demand(again.status === 304, () => `status ${again.status} in place of 304`);
        demandReadable(again);
      },
    },
  ];
}

/** Over HTTP: a widget on any site may ask, without a preflight, and can read refusals too. */
export const crossOrigin: Group = { name: 'cross-origin', level: 'read', cases: casesOf };
