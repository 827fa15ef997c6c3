import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runConformance } from '../../../src/sdk/conformance/index.ts';
import type { ConformanceOptions, GroupName } from '../../../src/sdk/conformance/index.ts';
import { explainMatch } from '../../../src/sdk/match/index.ts';
import type { CanonicalQuery, RawPage } from '../../../src/sdk/query.ts';
import { createApi } from '../../../src/sdk/server/api.ts';
import { CoopkitError, isCoopkitError } from '../../../src/sdk/errors.ts';
import { httpSource } from '../../../src/sdk/sources/http/index.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { goodSource, witness } from './invented.ts';

/** A good source with its lists changed on their way out. */
function listing(
  change: (page: RawPage, query: CanonicalQuery) => RawPage,
  ask: (query: CanonicalQuery) => CanonicalQuery = (query) => query,
): Source {
  const source = goodSource();
  return {
    ...source,
    list: async (kind, query, options) => change(await source.list(kind, ask(query), options), query),
  };
}

/** A good source that refuses nothing: mistakes make the first page. */
function forgiving(codes: readonly string[], loosen: (query: CanonicalQuery) => CanonicalQuery): Source {
  const source = goodSource();
  return {
    ...source,
    list: (kind, query, options) =>
      source.list(kind, query, options).catch((error: unknown) => {
        if (isCoopkitError(error) && codes.includes(error.code)) {
          return source.list(kind, loosen(query), options);
        }
        throw error;
      }),
  };
}

function firstPage(query: CanonicalQuery): CanonicalQuery {
  const { cursor, ...rest } = query;
  return cursor === undefined ? query : rest;
}

const withoutFilters = (query: CanonicalQuery): CanonicalQuery => ({
  ...query,
  filters: {},
  facets: [],
  sort: 'relevance',
});

type Fetch = typeof globalThis.fetch;
const api = createApi({ source: goodSource('hub') });
const baseUrl = 'https://hub.example/v1/';

/** What the API answers, with something of it changed. */
const overHttp = (
  change: (response: Response) => Response,
): ConformanceOptions & { readonly source: Source } => {
  const fetch: Fetch = async (input, init) => change(await api(new Request(input, init)));
  return { source: httpSource({ id: 'hub', baseUrl, fetch }), baseUrl, fetch };
};

function withoutHeader(name: string) {
  return (response: Response): Response => {
    const headers = new Headers(response.headers);
    headers.delete(name);
    const { status } = response;
    return new Response(status === 304 ? null : response.body, { status, headers });
  };
}

/** A source that is wrong in one way → the group that must notice. */
const broken: readonly (readonly [string, GroupName, () => Source, ConformanceOptions?])[] = [
  [
    'serves records that a strict reader refuses',
    'records',
    () =>
      listing((page) => ({
        ...page,
        items: page.items.map((item) => ({ ...(item as object), website: 'no address' })),
      })),
  ],
  [
    'forgets the last record of every page',
    'paging',
    () => listing((page) => ({ ...page, items: page.next ? page.items.slice(0, -1) : page.items })),
  ],
  [
    'counts one record too many in every facet',
    'filters',
    () =>
      listing((page) => ({
        ...page,
        facets:
          page.facets?.map((facet) => ({
            ...facet,
            values: facet.values.map((value) => ({ ...value, count: value.count + 1 })),
          })) ?? [],
      })),
  ],
  [
    'ignores what must not hold',
    'filters',
    () =>
      listing(
        (page) => page,
        (query) => ({
          ...query,
          filters: Object.fromEntries(
            Object.entries(query.filters).map(([field, { any }]) => [field, { any, none: [] }]),
          ),
        }),
      ),
  ],
  [
    'gives less of a record than its list',
    'identity',
    () => {
      const source = goodSource();
      return {
        ...source,
        get: async (...args) => ({ ...((await source.get(...args)) as object), country: undefined }),
      };
    },
  ],
  [
    'answers an unknown id with nothing',
    'identity',
    () => {
      const source = goodSource();
      return { ...source, get: (...args) => source.get(...args).catch(() => null) };
    },
  ],
  [
    'takes a cursor that is none for the first page',
    'cursors',
    () => forgiving(['bad-request', 'stale-cursor'], firstPage),
  ],
  [
    'wraps the reason of an abort in an error of its own',
    'abort',
    () => {
      const source = goodSource();
      return {
        ...source,
        list: (kind, query, options) =>
          source.list(kind, query, options).catch((cause: unknown) => {
            throw new CoopkitError('network', 'aborted', { cause });
          }),
      };
    },
  ],
  [
    'ignores what it does not know',
    'openness',
    () => forgiving(['bad-request', 'unsupported'], withoutFilters),
  ],
  [
    'drops fields that it does not know',
    'openness',
    () => {
      const source = goodSource();
      return {
        ...source,
        get: async (...args) => {
          const record = (await source.get(...args)) as Record<string, unknown>;
          return { ...record, habitat: undefined };
        },
      };
    },
    { witness },
  ],
  [
    'gives records without what matching looks at when they are got one by one',
    'matching',
    () => {
      const source = goodSource();
      return {
        ...source,
        get: async (...args) => ({ ...((await source.get(...args)) as object), offers: [], needs: [] }),
      };
    },
  ],
  [
    'waits for ever for an answer',
    'faults',
    goodSource,
    {
      caseTimeout: 50,
      withFetch: () => ({ ...goodSource(), describe: () => new Promise(() => undefined) }),
    },
  ],
  [
    'lets an error of its own out when the network is down',
    'faults',
    goodSource,
    {
      caseTimeout: 1000,
      withFetch: (fetch) => ({
        ...goodSource(),
        describe: async () => (await fetch('https://hub.example/v1/')).json() as never,
      }),
    },
  ],
];

for (const [what, group, source, options] of broken) {
  test(`a source that ${what} fails "${group}"`, async () => {
    const report = await runConformance(source(), options);
    assert.equal(report.groups.find((each) => each.group === group)?.status, 'fail');
    assert.notEqual(report.level, 'match');
    assert.ok(report.failed > 0);
    for (const { cases } of report.groups) {
      for (const { status, message } of cases) assert.equal(status === 'pass', message === undefined);
    }
  });
}

test('an API that pages of other origins cannot read fails "cross-origin"', async () => {
  const { source, ...options } = overHttp(withoutHeader('access-control-allow-origin'));
  const { groups, level } = await runConformance(source, options);
  assert.equal(groups.find(({ group }) => group === 'cross-origin')?.status, 'fail');
  assert.equal(level, 'none');
});

test('matching that adds up otherwise fails "matching"', async () => {
  const { groups, level } = await runConformance(goodSource(), {
    match: (a, b, options) => ({ ...explainMatch(a, b, options), score: 0.5 }),
  });
  assert.equal(groups.find(({ group }) => group === 'matching')?.status, 'fail');
  assert.equal(level, 'search');
});

test('a source that only reads well is told to read', async () => {
  const source = listing((page) => ({ ...page, facets: [] }));
  assert.equal((await runConformance(source)).level, 'read');
});
