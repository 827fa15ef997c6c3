import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import type { ListQuery } from '../../../src/sdk/query.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleMeta, exampleOrganisations, exampleVocabularies } from './example-data.ts';
import { serveFolder, temporaryFolder } from './served-folder.ts';

const COUNT = 150;
const organisations = exampleOrganisations(COUNT);
const clients = new Map<string, Client>();
let asked: string[] = [];
const ends: (() => Promise<void>)[] = [];
const later = (end: () => Promise<void>) => void ends.push(end);
after(() => Promise.all(ends.map((end) => end())));

before(async () => {
  const folder = await temporaryFolder(later);
  await writeDataset({
    records: { organisations },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
    outDir: folder,
  });
  const host = await serveFolder(later, folder);
  asked = host.asked;
  clients.set('static', createClient({ source: staticSource({ manifest: `${host.origin}/manifest.json` }) }));
  const records = { organisations };
  clients.set(
    'memory',
    createClient({ source: memorySource({ id: 'memory', records, vocabularies: exampleVocabularies }) }),
  );
});

const clientOf = (name: string): Client => {
  const client = clients.get(name);
  assert.ok(client);
  return client;
};

async function idsOf(records: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

for (const name of ['static', 'memory']) {
  test(`${name}: a walk over all pages gives each record once, whatever the page size`, async () => {
    const queries: readonly ListQuery[] = [
      {},
      { q: 'example' },
      { country: ['CZ', 'PL'] },
      { sort: '-updated' },
      { q: 'lab', nuts: ['-CZ'], sort: 'name' },
    ];
    const { organisations: list } = clientOf(name);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...queries),
        fc.integer({ min: 7, max: 100 }),
        async (query, pageSize) => {
          const page = await list.list({ ...query, pageSize });
          const ids = await idsOf(list.list({ ...query, pageSize }));
          assert.equal(new Set(ids).size, ids.length);
          assert.deepEqual(page.total, { value: ids.length, relation: 'exact' });
          assert.equal(page.pageCount, Math.ceil(ids.length / pageSize));
          assert.deepEqual(ids, await idsOf(list.list(query)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test(`${name}: a numbered page is the same as the one the cursors lead to`, async () => {
    const { list } = clientOf(name).organisations;
    const first = await list({ country: ['CZ'], pageSize: 10 });
    const byCursor = await list({ country: ['CZ'], pageSize: 10, cursor: String(first.next) });
    const byNumber = await list({ country: ['CZ'], pageSize: 10, page: 2 });
    assert.deepEqual(
      byNumber.items.map(({ id }) => id),
      byCursor.items.map(({ id }) => id),
    );
    assert.deepEqual([byCursor.page, byNumber.page, byNumber.pageCount], [2, 2, 5]);
    const beyond = await list({ country: ['CZ'], pageSize: 10, page: 99 });
    assert.deepEqual([beyond.items, beyond.next], [[], null]);
  });

  test(`${name}: filters, facets with labels, matches and corrections`, async () => {
    const page = await clientOf(name).organisations.list({
      q: 'labaratory',
      country: ['CZ'],
      facets: ['country', 'technologies'],
    });
    assert.ok(page.items.length > 0);
    assert.ok(page.items.every(({ country }) => country === 'CZ'));
    assert.deepEqual(page.corrections, [{ from: 'labaratory', to: 'laboratory' }]);
    assert.deepEqual(
      page.highlight('Example Laboratory').filter(({ match }) => match),
      [{ text: 'Laboratory', match: true }],
    );
    const [country, technologies] = page.facets;
    assert.deepEqual(
      country?.values.map(({ value, label }) => [value, label]),
      [
        ['CZ', undefined],
        ['DE', undefined],
        ['PL', undefined],
      ],
    );
    assert.deepEqual(technologies?.values.map(({ value, label }) => [value, label?.['de']]).sort(), [
      ['hydrogen', 'Wasserstoff'],
      ['robotics', 'Robotik'],
    ]);
  });

  test(`${name}: a region selects the organisations of the regions inside it`, async () => {
    const { list } = clientOf(name).organisations;
    assert.equal((await list({ nuts: ['CZ01'] })).total?.value, COUNT / 3);
    assert.equal((await list({ nuts: ['-CZ'] })).total?.value, (COUNT / 3) * 2);
  });

  test(`${name}: a record by id is the one of the list, with its source`, async () => {
    const { organisations: collection } = clientOf(name);
    const [listed] = (await collection.list({ pageSize: 1, page: 120 })).items;
    assert.deepEqual(await collection.get('example:119'), listed);
    assert.equal(listed?.source?.name, 'Second register');
    await assert.rejects(collection.get('example:none'), { code: 'not-found' });
  });

  test(`${name}: suggestions are records, values of filters and words`, async () => {
    const suggestions = await clientOf(name).organisations.suggest({ q: 'lab' });
    assert.equal(suggestions.filter(({ type }) => type === 'record').length, 4);
    assert.ok(
      suggestions.some((suggestion) => suggestion.type === 'text' && suggestion.text === 'laboratory'),
    );
    const [robotics] = (await clientOf(name).organisations.suggest({ q: 'Robotik' })).filter(
      ({ type }) => type === 'filter',
    );
    assert.deepEqual(robotics, {
      type: 'filter',
      field: 'topics',
      value: 'robotics',
      label: { en: 'Robotics', de: 'Robotik' },
      count: COUNT / 2,
    });
    assert.deepEqual(await clientOf(name).organisations.suggest({ q: '  ' }), []);
    assert.deepEqual(await clientOf(name).organisations.suggest({ q: '…!' }), []);
  });

  test(`${name}: suggestions are places, too, whatever language they are named in`, async () => {
    const { organisations } = clientOf(name);
    const { facets } = await organisations.list({ facets: ['country'] });
    const { value, count } = facets[0]!.values[0]!;
    const german = new Intl.DisplayNames('de', { type: 'region' }).of(value)!;
    const [place] = await organisations.suggest({ q: german.slice(0, 5), fields: ['country'] });
    assert.ok(place?.type === 'filter' && place.field === 'country', JSON.stringify(place));
    assert.deepEqual([place.value, place.count, place.label?.['de']], [value, count, german]);
  });

  test(`${name}: unknown fields and foreign cursors are refused`, async () => {
    const { list } = clientOf(name).organisations;
    const { next } = await list({ q: 'example' });
    const refused = (query: ListQuery) =>
      assert.rejects(async () => void (await list(query)), { code: 'bad-request' });
    await refused({ colour: ['red'] });
    await refused({ facets: ['colour'] });
    await refused({ sort: 'colour' });
    await refused({ cursor: 'not a cursor' });
    await refused({ cursor: btoa('[1,2]') });
    await refused({ q: 'other', cursor: String(next) });
  });

  test(`${name}: it says who it is and what it holds`, async () => {
    const info = await clientOf(name).describe();
    assert.deepEqual(info.counts, { organisations: COUNT });
    assert.deepEqual(info.vocabularies, exampleVocabularies);
  });
}

test('both sources give the same records in the same order for the same question', async () => {
  for (const query of [{ q: 'exa' }, { q: 'cluster robotics' }, { sort: '-name' }, { country: ['PL'] }]) {
    assert.deepEqual(
      await idsOf(clientOf('static').organisations.list(query)),
      await idsOf(clientOf('memory').organisations.list(query)),
    );
  }
});

test('records in their order and records by id need neither index nor vocabularies', async () => {
  asked.length = 0;
  const [origin] = (await clientOf('static').describe()).id.split('/manifest.json');
  const client = createClient({ source: staticSource({ manifest: `${origin}/manifest.json` }) });
  await client.organisations.list();
  await client.organisations.get('example:140');
  const names = asked.map((path) => path.replace(/-[0-9a-f]{16}/, ''));
  assert.deepEqual(names, [
    '/manifest.json',
    '/organisations/records.json',
    '/organisations/ids.bin',
    '/organisations/records.json',
  ]);
});

test('of many record files the list is read first, and once', async (context) => {
  const folder = await temporaryFolder((end) => context.after(end));
  await writeDataset({
    records: { organisations: exampleOrganisations(2_100) },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
    outDir: folder,
  });
  const host = await serveFolder((end) => context.after(end), folder);
  const client = createClient({ source: staticSource({ manifest: `${host.origin}/manifest.json` }) });
  const { items } = await client.organisations.list({ page: 210, pageSize: 10 });
  assert.deepEqual([items[0]?.id, items.length], ['example:2090', 10]);
  assert.equal((await client.organisations.get('example:2099')).id, 'example:2099');
  assert.equal((await client.organisations.list({ q: 'cluster', nuts: ['CZ'] })).total?.value, 140);
  const names = host.asked.map((path) => path.replace(/-[0-9a-f]{16}/, '').replace(/^.*\//, ''));
  assert.deepEqual(names.slice(0, 3), ['manifest.json', 'shards.json', 'records.json']);
  assert.equal(names.filter((name) => name === 'shards.json').length, 1);
});
