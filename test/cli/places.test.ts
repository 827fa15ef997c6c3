import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '../../src/sdk/index.ts';
import { staticSource } from '../../src/sdk/sources/static/index.ts';
import { folderFetch, temporaryFolder } from '../sdk/sources/served-folder.ts';
import { coopkit } from './support.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

describe('the sample data, built and searched', () => {
  let client: Client;
  const ends: (() => Promise<void>)[] = [];
  before(async () => {
    const out = await temporaryFolder((end) => ends.push(end));
    const { code, stdout, stderr } = await coopkit(['build', DATA, '--out', out]);
    assert.equal(code, 0, stdout + stderr);
    const { fetch } = folderFetch(out);
    client = createClient({
      source: staticSource({ manifest: 'https://data.example/manifest.json', fetch }),
    });
  });
  after(async () => {
    for (const end of ends) await end();
  });

  for (const [typed, nuts] of [
    ['Bavaria', 'DE2'],
    ['Bayern', 'DE2'],
    ['Lombardia', 'ITC4'],
    ['Salonica', 'EL522'],
    ['Attiki', 'EL3'],
    ['GR303', 'EL303'],
    ['Thessalia', 'EL61'],
  ] as const) {
    it(`finds the hubs in ${nuts} for “${typed}”`, async () => {
      const [found, there] = await Promise.all([
        client.organisations.list({ q: typed, nuts: [nuts], pageSize: 100 }),
        client.organisations.list({ nuts: [nuts], pageSize: 100 }),
      ]);
      assert.ok(there.items.length > 0);
      const ids = (page: typeof found): string[] => page.items.map(({ id }) => id).toSorted();
      assert.deepEqual(ids(found), ids(there));
      assert.deepEqual(found.corrections, []);
    });
  }

  it('finds practices by a region around theirs', async () => {
    const { items } = await client.practices.list({ q: 'Pannonian Croatia', pageSize: 100 });
    const there = await client.practices.list({ nuts: ['HR02'], pageSize: 100 });
    assert.ok(there.items.length > 0);
    const found = new Set(items.map(({ id }) => id));
    for (const { id } of there.items) assert.ok(found.has(id), id);
  });

  for (const country of ['Germany', 'Deutschland']) {
    it(`finds all that is in ${country}, in each language of the data set`, async () => {
      const [found, there] = await Promise.all([
        client.organisations.list({ q: country, pageSize: 100 }),
        client.organisations.list({ country: ['DE'], pageSize: 100 }),
      ]);
      const ids = new Set(found.items.map(({ id }) => id));
      for (const { id } of there.items) assert.ok(ids.has(id), id);
    });
  }

  it('has a word for every code that its filters count', async () => {
    const fields = ['category', 'organisationType', 'objectives', 'networks'];
    const organisations = await client.organisations.list({ facets: fields });
    const practices = await client.practices.list({ facets: ['form', 'stage', 'challenges', 'network'] });
    const regions = await client.regions.list({ facets: ['regionType', 'worldArea', 'category'] });
    const categories = organisations.facets.find(({ field }) => field === 'category');
    assert.equal(
      categories?.values.find(({ value }) => value === 'more-developed')?.label?.['en'],
      'More developed region',
    );
    for (const { field, values } of [organisations, practices, regions].flatMap(({ facets }) => facets)) {
      for (const { value, label } of values) {
        assert.ok(label?.['en'], `${field}: ${value}`);
        // Networks keep their own names.
        assert.ok(label['de'] ?? field.startsWith('network'), `${field}: ${value} in German`);
      }
    }
  });
});
