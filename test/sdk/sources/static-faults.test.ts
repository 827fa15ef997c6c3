import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { isChunked, shardEntries } from '../../../src/sdk/sources/static/format.ts';
import type { Manifest, ShardTable, WholeCollection } from '../../../src/sdk/sources/static/format.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleMeta, exampleOrganisations, exampleVocabularies } from './example-data.ts';
import { folderFetch, temporaryFolder } from './served-folder.ts';
import type { Answer } from './served-folder.ts';

const write = (outDir: string, count = 150) =>
  writeDataset({
    records: { organisations: exampleOrganisations(count) },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
    outDir,
  });

/** A data set behind a host that answers wrongly where `change` says so. */
async function faulty(context: TestContext, change?: Answer, timeout?: number, count?: number) {
  const folder = await temporaryFolder((end) => context.after(end));
  const { manifest } = await write(folder, count);
  const { fetch, requests } = folderFetch(folder, change);
  const source = staticSource({
    id: 'own',
    manifest: 'https://data.example/set/../manifest.json?key=secret',
    fetch,
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { folder, manifest, requests, client: createClient({ source }) };
}

function filesOf({ collections }: Manifest): WholeCollection {
  const { organisations } = collections;
  assert.ok(organisations && !isChunked(organisations));
  return organisations;
}

const page = '<!DOCTYPE html><title>Not here</title>';

test('files are asked for without cookies, referrer or own headers; only the manifest is revalidated', async (context) => {
  const { client, requests } = await faulty(context);
  await client.organisations.list({ q: 'lab' });
  assert.ok(requests.length >= 4);
  for (const { path, init } of requests) {
    assert.equal(init.credentials, 'omit');
    assert.equal(init.referrerPolicy, 'no-referrer');
    assert.equal(init.headers, undefined);
    assert.equal(init.cache, path === 'manifest.json' ? 'no-cache' : 'force-cache');
  }
});

const manifestFaults: readonly (readonly [string, () => Response, string, RegExp])[] = [
  ['a page with 200', () => new Response(page), 'decode', /web page instead of a data file/],
  ['a page by its type', () => html('{}'), 'decode', /web page instead of a data file/],
  ['a missing manifest', () => new Response('', { status: 404 }), 'http', /HTTP 404/],
  ['a host in trouble', () => new Response('', { status: 503 }), 'http', /HTTP 503/],
  ['half a manifest', () => new Response('{"format": "coopkit-st'), 'decode', /not the manifest/],
  ['other JSON', () => Response.json(['something']), 'decode', /not the manifest/],
  ['JSON null', () => Response.json(null), 'decode', /not the manifest/],
  ['a manifest of a later format', () => later({ format: 'coopkit-static/3' }), 'version', /later coopkit/],
  [
    'a later manifest that has nothing else in common with ours',
    () => Response.json({ format: 'coopkit-static/99' }),
    'version',
    /later coopkit/,
  ],
  ['a manifest of later records', () => later({ wire: '2.0' }), 'version', /later coopkit/],
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
    'network',
    /could not be fetched/,
  ],
];
const html = (body: string) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
const later = (change: object) =>
  Response.json({
    format: 'coopkit-static/2',
    wire: '1.0',
    version: 'v',
    collections: {},
    sources: {},
    vocabularies: {},
    ...change,
  });
for (const [what, answer, code, message] of manifestFaults) {
  test(`${what} is told for what it is, without the query of the address, and a retry works`, async (context) => {
    let broken = true;
    const { client } = await faulty(context, (path) =>
      broken && path === 'manifest.json' ? answer() : undefined,
    );
    await assert.rejects(
      async () => void (await client.organisations.list()),
      (error) => {
        assert.ok(isCoopkitError(error, code), String(error));
        assert.match(error.message, message);
        assert.ok(error.hint);
        assert.equal(error.sourceId, 'own');
        assert.doesNotMatch(error.message + error.hint, /secret/);
        return true;
      },
    );
    broken = false;
    assert.equal((await client.organisations.list()).items.length, 20);
  });
}

test('a manifest with fields of a later minor version is read', async (context) => {
  const { client } = await faulty(context, (path) =>
    path === 'manifest.json' ? later({ wire: '1.7', title: { en: 'T' }, colours: [] }) : undefined,
  );
  await assert.rejects(async () => void (await client.organisations.list()), { code: 'unsupported' });
});

test('a body that never ends runs into the timeout', async (context) => {
  const { client } = await faulty(context, () => new Response(new ReadableStream()), 5);
  await assert.rejects(async () => void (await client.organisations.list()), { code: 'timeout' });
});

/** So many records that their files are listed in a file of their own. */
const MANY = 600;

/** What can be wrong with a file whose content is known. */
const damages: readonly (readonly [string, (bytes: Buffer<ArrayBuffer>) => Response])[] = [
  ['truncated', (bytes) => new Response(bytes.subarray(0, -10))],
  ['lengthened', (bytes) => new Response(Buffer.concat([bytes, bytes]))],
  ['flipped in one bit', (bytes) => new Response(flipped(bytes))],
  ['replaced by a page', () => new Response(page)],
];
const flipped = (bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> => {
  const copy = Buffer.from(bytes);
  copy[20] = (copy[20] ?? 0) ^ 1;
  return copy;
};

for (const [how, damage] of damages) {
  for (const file of ['records', 'ids', 'index', 'positions', 'vocabularies', 'shards']) {
    test(`a ${file} file ${how} is asked for once more past the caches`, async (context) => {
      let folder = '';
      const damaged: Answer = async (path, { cache }) =>
        path.includes(`${file}-`) && cache !== 'reload'
          ? damage(Buffer.from(await readFile(join(folder, path))))
          : undefined;
      const { client, requests, ...rest } = await faulty(context, damaged, undefined, MANY);
      folder = rest.folder;
      const found = await client.organisations.list({ q: 'example "clean energy"', facets: ['topics'] });
      assert.equal(found.items.length, 20);
      assert.equal((await client.organisations.get('example:7')).id, 'example:7');
      assert.ok(requests.some(({ path, init }) => path.includes(file) && init.cache === 'reload'));
    });

    test(`a ${file} file that stays ${how} is an error that says so`, async (context) => {
      let folder = '';
      const damaged: Answer = async (path) =>
        path.includes(`${file}-`) ? damage(Buffer.from(await readFile(join(folder, path)))) : undefined;
      const { client, ...rest } = await faulty(context, damaged, undefined, MANY);
      folder = rest.folder;
      const failed =
        file === 'ids'
          ? client.organisations.get('example:7')
          : client.organisations.list({ q: '"clean energy"' });
      await assert.rejects(async () => void (await failed), {
        code: how === 'replaced by a page' ? 'decode' : 'integrity',
        message: new RegExp(`${file}-`),
      });
    });
  }
}

test('one record file that cannot be had leaves a partial page that says so, and a retry makes it whole', async (context) => {
  let broken = '';
  const { client, manifest } = await faulty(context, (path) =>
    path === broken ? new Response('', { status: 404 }) : undefined,
  );
  const shards = filesOf(manifest).records;
  broken = ('file' in shards ? shards : shards[1])?.file ?? '';
  const partial = await client.organisations.list({ pageSize: 100 });
  assert.equal(partial.items.length, 64);
  assert.equal(partial.sources[0]?.status, 'partial');
  assert.match(partial.sources[0]?.error?.message ?? '', /HTTP 404/);
  broken = '';
  const whole = await client.organisations.list({ pageSize: 100 });
  assert.equal(whole.items.length, 100);
  assert.equal(whole.sources[0]?.status, 'ok');
});

test('a data set replaced while the page is open is opened anew; cursors of the old one are stale', async (context) => {
  const { client, folder, manifest } = await faulty(context);
  const first = await client.organisations.list({ pageSize: 64 });
  await write(folder, 100);
  const stale = async () =>
    void (await client.organisations.list({ pageSize: 64, cursor: String(first.next) }));
  await assert.rejects(stale, { code: 'stale-cursor' });
  const now = await client.organisations.list({ pageSize: 64, page: 2 });
  assert.equal(now.total?.value, 100);
  assert.equal(now.items.length, 36);
  assert.notEqual(manifest.collections.organisations?.count, now.total?.value);
});

test('a file is downloaded once for all who ask, and goes on for the others when one gives up', async (context) => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const { client, requests } = await faulty(context, async (path) => {
    if (path.includes('records')) await opened;
    return undefined;
  });
  const gone = new AbortController();
  const first = assert.rejects(
    async () => void (await client.organisations.list({ pageSize: 10 }, { signal: gone.signal })),
    {
      name: 'AbortError',
    },
  );
  const second = client.organisations.list({ pageSize: 20 }).then(({ items }) => items.length);
  while (!requests.some(({ path }) => path.includes('records'))) await new Promise(setImmediate);
  gone.abort();
  await first;
  open();
  assert.equal(await second, 20);
  assert.equal(requests.filter(({ path }) => path.includes('records')).length, 1);
});

test('an address that is none is told at the first question', async () => {
  const client = createClient({ source: staticSource({ manifest: 'manifest.json' }) });
  await assert.rejects(async () => void (await client.organisations.list()), { code: 'config' });
});

test('a file that is whole but holds something else is an error of the data set, told with its source', async (context) => {
  const { folder, manifest, client } = await faulty(context);
  const bytes = Buffer.from('[{"id": ');
  const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const entry = { file: 'vocabularies-broken.json', bytes: bytes.length, sha256 };
  await writeFile(join(folder, entry.file), bytes);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, vocabularies: entry }));
  await assert.rejects(client.describe(), {
    code: 'decode',
    sourceId: 'own',
    message: /vocabularies-broken\.json cannot be read/,
  });
});

test('a manifest that lists all its record files itself is read as well', async (context) => {
  const { folder, manifest, client } = await faulty(context, undefined, undefined, MANY);
  const table = filesOf(manifest).records;
  assert.ok('file' in table);
  const records = shardEntries(
    table,
    JSON.parse(await readFile(join(folder, table.file), 'utf8')) as ShardTable,
  );
  const organisations = { ...manifest.collections.organisations, records };
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, collections: { organisations } }),
  );
  assert.equal((await client.organisations.list({ page: 6, pageSize: 100 })).items.at(-1)?.id, 'example:599');
});
