import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicaliseQuery } from '../../../src/sdk/canonical-query.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { ListQuery } from '../../../src/sdk/query.ts';
import { createApi } from '../../../src/sdk/server/api.ts';
import { federate } from '../../../src/sdk/sources/federated/index.ts';
import { httpSource } from '../../../src/sdk/sources/http/index.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { exampleOrganisations, exampleRegions, exampleVocabularies } from '../sources/example-data.ts';

/** The HTTP source over an API over a source: all that happens on the way but the network. */
function through(source: Source): Source {
  const api = createApi({ source });
  const fetch = (input: string | URL | Request, init?: RequestInit) => api(new Request(input, init));
  return httpSource({ id: source.id, baseUrl: 'https://hub.example/v1/', fetch });
}

const source = memorySource({
  id: 'example',
  records: { organisations: exampleOrganisations(45), regions: exampleRegions },
  vocabularies: exampleVocabularies,
  languages: ['en'],
});

describe('a source behind an API answers as it does at hand', () => {
  const questions: readonly ListQuery[] = [
    {},
    { q: 'robotics', explain: true, facets: ['country', 'topics', 'nuts'] },
    { q: '"clean energy" -agency', sort: '-name', pageSize: 3 },
    { country: ['CZ', '-PL'], nuts: 'CZ', has: ['website', 'point'], year: '2020..' },
    { near: '50.1,14.4,300', view: 'card' },
    { near: 'CZ01', q: 'energy', sort: 'distance' },
    { bbox: '10,45,20,55', grid: 5, pageSize: 100 },
    { q: 'enrgy robtics', didYouMean: true },
    { page: 3, pageSize: 10 },
    { q: 'nothing has that' },
  ];
  for (const question of questions) {
    it(JSON.stringify(question), async () => {
      const query = await canonicaliseQuery(question);
      const { wire, ...page } = (await through(source).list('organisations', query)) as {
        readonly wire?: string;
      };
      assert.equal(wire, '1.0');
      // What is `undefined` at hand is missing on the way.
      const atHand: unknown = JSON.parse(JSON.stringify(await source.list('organisations', query)));
      assert.deepEqual(page, atHand);
    });
  }

  it('records, proposals and who it is', async () => {
    const far = through(source);
    assert.deepEqual(
      await far.get('organisations', 'example:3'),
      await source.get('organisations', 'example:3'),
    );
    const query = { q: 'rob', limit: 4, fields: ['topics'] };
    assert.deepEqual(
      await far.suggest?.('organisations', query),
      await source.suggest?.('organisations', query),
    );
    assert.deepEqual(await far.describe(), await source.describe());
  });

  it('errors keep their codes', async () => {
    const far = through(source);
    await assert.rejects(far.get('organisations', 'none'), { code: 'not-found' });
    await assert.rejects(far.list('calls', await canonicaliseQuery({})), { code: 'unsupported' });
    await assert.rejects(far.list('organisations', await canonicaliseQuery({ cursor: 'x' })), {
      code: 'bad-request',
    });
    await assert.rejects(far.list('organisations', await canonicaliseQuery({ colour: 'red' })), {
      code: 'bad-request',
    });
  });

  it('all records, from page to page', async () => {
    const client = createClient({ source: through(source) });
    const ids = new Set<string>();
    for await (const { id } of client.organisations.list({ pageSize: 7, q: 'example' })) ids.add(id);
    assert.equal(ids.size, 45);
  });
});

describe('several sources behind one API', () => {
  it('a dead one is told, and the page is not kept in caches', async () => {
    const dead: Source = {
      ...source,
      id: 'dead',
      list: () => Promise.reject(new CoopkitError('timeout', 'It took too long.')),
    };
    const both = federate([source, dead]);
    const page = await through(both).list('organisations', await canonicaliseQuery({ q: 'robotics' }));
    assert.deepEqual(
      page.sources?.map(({ id, status, error }) => [id, status, error?.code]),
      [
        ['example', 'ok', undefined],
        ['dead', 'failed', 'timeout'],
      ],
    );
    const answer = await createApi({ source: both })(new Request('https://hub.example/v1/organisations'));
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });
});
