import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { Manifest } from '../../../src/sdk/sources/static/format.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleOrganisations } from './example-data.ts';
import { builtFiles, hostOf } from './memory-host.ts';
import type { HostedFiles, Instead } from './memory-host.ts';

type Bytes = Buffer<ArrayBuffer>;

/** Two builds of a data set, neither of which knows of the other. */
let files: HostedFiles;
let others: HostedFiles;

before(async () => {
  [[files], [others]] = (await Promise.all([
    builtFiles('always', exampleOrganisations(150)),
    builtFiles('always', exampleOrganisations(149)),
  ])) as [[HostedFiles], [HostedFiles]];
});

function clientOf(instead?: Instead, from = files): { client: Client; paths: readonly string[] } {
  const { fetch, paths } = hostOf(from, instead);
  const source = staticSource({
    id: 'own',
    manifest: 'https://data.example/manifest.json?key=secret',
    fetch,
  });
  return { client: createClient({ source }), paths };
}

/** Kind of part → a question that needs it. */
const QUESTIONS: Readonly<Record<string, (client: Client) => PromiseLike<unknown>>> = {
  directory: ({ organisations }) => organisations.list({ q: 'lab' }),
  vocabularies: ({ organisations }) => organisations.list({ q: 'lab' }),
  terms: ({ organisations }) => organisations.list({ q: 'lab' }),
  positions: ({ organisations }) => organisations.list({ q: '"clean energy"' }),
  forward: ({ organisations }) => organisations.list({ q: 'labaratory' }),
  backward: ({ organisations }) => organisations.list({ q: 'labaratory' }),
  facets: ({ organisations }) => organisations.list({ q: 'lab', facets: ['country'] }),
  ranks: ({ organisations }) => organisations.list({ q: 'lab', sort: 'name' }),
  points: ({ organisations }) => organisations.list({ q: 'lab', near: '50,14,300' }),
  totals: ({ organisations }) => organisations.suggest({ q: 'Robotik' }),
  ids: ({ organisations }) => organisations.get('example:7'),
  records: ({ organisations }) => organisations.get('example:7'),
};

const isOf = (kind: string, path: string): boolean =>
  path.startsWith(`organisations/${kind}`) || path.startsWith(`${kind}-`);

const PAGE = '<!DOCTYPE html><title>Not here</title>';

/** What can be wrong with a file, and the code of the error then. */
const DAMAGES: readonly (readonly [string, (bytes: Bytes, path: string) => Bytes | undefined, string])[] = [
  ['truncated', (bytes) => bytes.subarray(0, -10), 'integrity'],
  ['cut off in front', (bytes) => bytes.subarray(3), 'integrity'],
  ['lengthened', (bytes) => Buffer.concat([bytes, bytes]), 'integrity'],
  ['with a flipped bit', (bytes) => flipped(bytes, bytes.length >> 1), 'integrity'],
  ['with a changed body', (bytes) => repacked(bytes, (body) => flipped(body, body.length - 1)), 'integrity'],
  ['empty', () => Buffer.alloc(0), 'integrity'],
  ['replaced by a page', () => Buffer.from(PAGE), 'decode'],
  ['of another generation', (_, path) => relative(others, path), 'integrity'],
  ['of another place', (_, path) => neighbour(path), 'integrity'],
  ['missing', () => undefined, 'http'],
];

function flipped(bytes: Bytes, at: number): Bytes {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 4;
  return copy;
}

const repacked = (bytes: Bytes, change: (body: Bytes) => Bytes): Bytes =>
  isJson(bytes) ? change(bytes) : gzipSync(change(gunzipSync(bytes)));

const isJson = (bytes: Bytes): boolean => bytes[0] !== 0x1f;

/** The file in the same place of another build. */
function relative(from: HostedFiles, path: string): Bytes {
  const place = path.replace(/-[0-9a-f]{16}\.\w+$/, '-');
  const [, bytes] = [...from].find(([other]) => other.startsWith(place))!;
  return bytes;
}

/** Another file of the same kind, or of another kind where there is one only. */
function neighbour(path: string): Bytes {
  const [kind] = Object.keys(QUESTIONS).filter((each) => isOf(each, path));
  const same = [...files].filter(([other]) => other !== path && isOf(kind!, other));
  const any = [...files].filter(([other]) => other !== path && other !== 'manifest.json');
  return (same[0] ?? any[0])![1];
}

for (const [kind, ask] of Object.entries(QUESTIONS)) {
  describe(`a ${kind} file`, () => {
    for (const [how, damage, code] of DAMAGES) {
      const damaged = (bytes: Bytes, path: string): Bytes | undefined => damage(bytes, path);

      test(`${how} for good is an error that names it and says what to do`, async () => {
        const { client } = clientOf((path, bytes) => (isOf(kind, path) ? damaged(bytes!, path) : bytes));
        // The same question as when nothing is damaged has the answer; it is never another one.
        if (how === 'of another generation' && kind === 'vocabularies') return;
        await assert.rejects(
          async () => void (await ask(client)),
          (error) => {
            assert.ok(isCoopkitError(error, code), String(error));
            assert.match(error.message, new RegExp(`data\\.example/(organisations/)?${kind}`));
            assert.ok(error.hint);
            assert.equal(error.sourceId, 'own');
            assert.doesNotMatch(error.message + error.hint, /secret/);
            return true;
          },
        );
      });

      if (code === 'http') continue;
      test(`${how} in a cache on the way is asked for once more past it`, async () => {
        const right = await ask(clientOf().client);
        const { client } = clientOf((path, bytes, { cache }) =>
          isOf(kind, path) && cache !== 'reload' ? damaged(bytes!, path) : bytes,
        );
        assert.deepEqual(plain(await ask(client)), plain(right));
      });
    }
  });
}

/** An answer without what no two answers share. */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify({ ...(answer as object), fetchedAt: 0 }));

test('a lost part with cards leaves its records out, says so, and is asked for again', async () => {
  let lost = '';
  const { client } = clientOf((path, bytes) => (path === lost ? undefined : bytes));
  lost = [...files.keys()].find((path) => path.startsWith('organisations/cards/3-'))!;
  const query = { q: 'example', pageSize: 100, view: 'card' } as const;
  const partial = await client.organisations.list(query);
  const left = 100 - partial.items.length;
  assert.ok(left > 0 && left <= 16, `${left} records are left out`);
  assert.deepEqual(partial.total, { value: 150, relation: 'exact' });
  assert.equal(partial.sources[0]?.status, 'partial');
  assert.match(partial.sources[0]?.error?.message ?? '', /cards\/3-.*HTTP 404/);
  lost = '';
  const whole = await client.organisations.list(query);
  assert.equal(whole.items.length, 100);
  assert.equal(whole.sources[0]?.status, 'ok');
  const there = new Set(partial.items.map(({ id }) => id));
  assert.deepEqual(
    whole.items.filter(({ id }) => there.has(id)),
    partial.items,
  );
});

test('a page whose other wordings cannot be looked for is a page all the same', async () => {
  const { client } = clientOf((path, bytes) => (/(for|back)ward/.test(path) ? undefined : bytes));
  const page = await client.organisations.list({ q: 'chamber 14', didYouMean: true });
  assert.ok(page.items.length > 0 && page.items.length <= 3);
  assert.equal(page.sources[0]?.status, 'partial');
});

/** The data set with all its files of a kind changed, so that manifest and file names hold again. */
function rewritten(kind: string, change: (body: Bytes) => Bytes): HostedFiles {
  const changed = [...files]
    .filter(([path]) => isOf(kind, path))
    .map(([path, bytes]) => [path, gzipSync(change(gunzipSync(bytes)))] as const);
  const manifest = JSON.parse(files.get('manifest.json')!.toString()) as Manifest;
  const [path, file] = changed[0]!;
  const sha256 = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const organisations = {
    ...manifest.collections.organisations,
    chunks: { file: path, bytes: file.length, sha256 },
  };
  const collections =
    kind === 'directory' ? { ...manifest.collections, organisations } : manifest.collections;
  return new Map([
    ...files,
    ...changed,
    ['manifest.json', Buffer.from(JSON.stringify({ ...manifest, collections }))],
  ]);
}

for (const kind of ['directory', 'terms', 'facets']) {
  test(`a ${kind} file of a later format is told as that`, async () => {
    const later = rewritten(kind, (body) => {
      body[4] = 3;
      return body;
    });
    const { client } = clientOf(undefined, later);
    await assert.rejects(
      async () => void (await QUESTIONS[kind]!(client)),
      (error) => {
        assert.ok(isCoopkitError(error, 'version'), String(error));
        assert.match(error.message, new RegExp(`organisations/${kind}`));
        assert.match(error.hint ?? '', /update/i);
        return true;
      },
    );
  });
}

test('a manifest of a later format is told as that', async () => {
  const { client } = clientOf((path, bytes) =>
    path === 'manifest.json'
      ? Buffer.from(bytes!.toString().replace('coopkit-static/2', 'coopkit-static/3'))
      : bytes,
  );
  await assert.rejects(async () => void (await client.organisations.list()), {
    code: 'version',
    message: /manifest\.json was made for a later coopkit/,
  });
});
