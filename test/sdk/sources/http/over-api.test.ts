import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../../src/sdk/client/client.ts';
import type { ListQuery } from '../../../../src/sdk/query.ts';
import { createApi } from '../../../../src/sdk/server/api.ts';
import { httpSource } from '../../../../src/sdk/sources/http/index.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import { exampleOrganisations, exampleVocabularies } from '../example-data.ts';

/** The same records at hand and behind an API, which may go over to other data. */
function bothWays(count = 150) {
  const over = (version: string) =>
    memorySource({
      id: 'own',
      version,
      records: { organisations: exampleOrganisations(count) },
      vocabularies: exampleVocabularies,
    });
  let api = createApi({ source: over('1') });
  const fetch: typeof globalThis.fetch = (input, init) =>
    api(input instanceof Request ? input : new Request(input, init));
  const http = httpSource({ id: 'own', baseUrl: 'https://hub.example/v1/', fetch });
  return {
    here: createClient({ source: over('1') }),
    there: createClient({ source: http }),
    replace: () => (api = createApi({ source: over('2') })),
  };
}

const queries: readonly ListQuery[] = [
  {},
  { pageSize: 7, page: 3 },
  { q: 'example "clean energy"', facets: ['topics', 'country'] },
  { country: ['CZ', '-PL'], sort: '-updated' },
  { q: 'exampel', didYouMean: true },
  { q: 'lab', explain: true },
  { near: '50,14,500' },
];

for (const query of queries) {
  test(`an API answers ${JSON.stringify(query)} as its source does`, async () => {
    const { here, there } = bothWays();
    const [expected, page] = await Promise.all([
      here.organisations.list(query),
      there.organisations.list(query),
    ]);
    for (const part of [
      'items',
      'total',
      'facets',
      'page',
      'pageCount',
      'corrections',
      'explanations',
      'distances',
      'didYouMean',
    ] as const) {
      assert.deepEqual(page[part], expected[part], part);
    }
    assert.deepEqual(page.problems, []);
  });
}

test('all pages of an API give each record once', async () => {
  const { there } = bothWays();
  const ids: string[] = [];
  for await (const { id } of there.organisations.list({ q: 'example', pageSize: 40 })) ids.push(id);
  assert.equal(ids.length, 150);
  assert.equal(new Set(ids).size, 150);
});

test('a record, proposals and a description come over an API as they are', async () => {
  const { here, there } = bothWays();
  assert.deepEqual(await there.organisations.get('example:7'), await here.organisations.get('example:7'));
  const proposals = await there.organisations.suggest({ q: 'exa' });
  assert.ok(proposals.length > 0);
  assert.deepEqual(proposals, await here.organisations.suggest({ q: 'exa' }));
  const { id, counts, capabilities, vocabularies } = await there.describe();
  assert.deepEqual({ counts: (await here.describe()).counts, id: 'own' }, { counts, id });
  assert.equal(capabilities.suggest, true);
  assert.deepEqual(vocabularies, exampleVocabularies);
});

test('what an API refuses is told by the code that its source gave', async () => {
  const { there, replace } = bothWays();
  const list = (query: ListQuery) => async () => void (await there.organisations.list(query));
  await assert.rejects(there.organisations.get('example:none'), { code: 'not-found', status: 404 });
  await assert.rejects(there.practices.get('example:7'), { code: 'unsupported', sourceId: 'own' });
  await assert.rejects(list({ sort: 'colour' }), { code: 'bad-request', status: 400 });
  await assert.rejects(list({ cursor: 'made up' }), { code: 'bad-request' });
  const { next } = await there.organisations.list({ q: 'example' });
  replace();
  await assert.rejects(list({ q: 'example', cursor: String(next) }), { code: 'stale-cursor', status: 410 });
});
