import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { readFile } from 'node:fs/promises';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Problem } from '../../../src/sdk/query.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Manifest } from '../../../src/sdk/sources/static/format.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleMeta, exampleOrganisations } from './example-data.ts';
import { folderFetch, temporaryFolder } from './served-folder.ts';

const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
const checkerIsLoaded = (): boolean => loaded.some((url) => url.endsWith('/sdk/client/check.ts'));

/** A record that `coopkit build` would have repaired, in a data set that says whatever it likes. */
async function dataset(context: TestContext, change: (manifest: Manifest) => unknown, website?: string) {
  const folder = await temporaryFolder((end) => context.after(end));
  const organisations = exampleOrganisations(1).map((record) => ({ ...record, ...(website && { website }) }));
  await writeDataset({
    records: { organisations },
    vocabularies: [],
    meta: exampleMeta,
    outDir: folder,
  });
  const { fetch } = folderFetch(folder, async (path) =>
    path === 'manifest.json'
      ? Response.json(change(JSON.parse(await readFile(join(folder, path), 'utf8')) as Manifest))
      : undefined,
  );
  const client = createClient({
    source: staticSource({ manifest: 'https://data.example/manifest.json', id: 'own', fetch }),
  });
  const heard: Problem[] = [];
  client.on('problem', (problem) => heard.push(problem));
  return { client, heard };
}

const asBuilt = (manifest: Manifest): Manifest => manifest;

test('records of a built data set are taken as they are: the checks are not even loaded', async (context) => {
  const { client, heard } = await dataset(context, asBuilt);
  const page = await client.organisations.list();
  assert.equal(page.items[0]?.id, 'example:0');
  assert.equal(page.items[0]?.source?.name, 'First register');
  assert.deepEqual(page.problems, []);
  assert.deepEqual(await client.organisations.get('example:0', { strict: true }), page.items[0]);
  assert.deepEqual(heard, []);
  assert.equal(checkerIsLoaded(), false);
});

const UNTRUSTED: readonly (readonly [string, (manifest: Manifest) => unknown])[] = [
  ['says nothing of checks', (manifest) => ({ ...manifest, checked: undefined })],
  ['was checked for earlier records', (manifest) => ({ ...manifest, checked: '0.9' })],
  ['was checked for later records', (manifest) => ({ ...manifest, checked: '1.1' })],
  ['only says yes', (manifest) => ({ ...manifest, checked: true })],
];
for (const [what, change] of UNTRUSTED) {
  test(`records of a data set that ${what} are checked`, async (context) => {
    const { client, heard } = await dataset(context, change, 'no address');
    const page = await client.organisations.list();
    assert.ok(page.problems.length > 0);
    assert.deepEqual(heard, page.problems);
    assert.deepEqual(await client.organisations.get('example:0'), page.items[0]);
    await assert.rejects(client.organisations.get('example:0', { strict: true }), { code: 'decode' });
    assert.equal(checkerIsLoaded(), true);
  });
}

test('where digests cannot be verified, records are checked whatever the manifest says', async (context) => {
  const { client } = await dataset(context, asBuilt, 'no address');
  context.mock.getter(globalThis, 'crypto', () => undefined);
  assert.ok((await client.organisations.list()).problems.length > 0);
});

test('a data set that wrongly says it was checked is believed: its records come as they are', async (context) => {
  const { client } = await dataset(context, asBuilt, 'no address');
  const { items, problems } = await client.organisations.list();
  assert.deepEqual([items[0]?.website, problems], ['no address', []]);
});

test('a source cannot have its records taken unchecked by saying so', async () => {
  const [record] = exampleOrganisations(1);
  const claims = { ...record, website: 'no address', checked: '1.0' };
  const client = createClient({ source: memorySource({ id: 'own', records: { organisations: [claims] } }) });
  assert.ok((await client.organisations.list()).problems.length > 0);
});
