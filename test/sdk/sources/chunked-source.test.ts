import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { join } from 'node:path';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import type { ListQuery, Page } from '../../../src/sdk/query.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleMeta, exampleOrganisations, exampleRegions, exampleVocabularies } from './example-data.ts';
import { folderFetch, serveFolder, temporaryFolder } from './served-folder.ts';

const COUNT = 200;
const organisations = exampleOrganisations(COUNT);
const ends: (() => Promise<void>)[] = [];
const later = (end: () => Promise<void>) => void ends.push(end);
after(() => Promise.all(ends.map((end) => end())));

/** The data set in chunks, and in one file, each on a host of its own; the first in a folder of its host. */
const PATH = '/some/where/deep';
let chunkFolder = '';
let asked: string[] = [];
let origin = '';
let whole: Client;

before(async () => {
  const [root, folder] = [await temporaryFolder(later), await temporaryFolder(later)];
  chunkFolder = join(root, PATH);
  const input = {
    records: { organisations, regions: exampleRegions },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
  };
  await writeDataset({ ...input, outDir: chunkFolder, chunks: 'always' });
  await writeDataset({ ...input, outDir: folder, chunks: 'never' });
  const [chunkHost, wholeHost] = [await serveFolder(later, root), await serveFolder(later, folder)];
  ({ asked, origin } = chunkHost);
  whole = createClient({ source: staticSource({ manifest: `${wholeHost.origin}/manifest.json` }) });
});

/** A client that has read nothing yet; `asked` is emptied. */
function newClient(): Client {
  asked.length = 0;
  return createClient({ source: staticSource({ manifest: `${origin}${PATH}/manifest.json` }) });
}

/** Kinds of the files that were asked for, each as often as it was. */
const askedFor = () =>
  asked.map((path) =>
    path
      .slice(PATH.length + 1)
      .replace(/^organisations\//, '')
      .replace(/[/-].*/, ''),
  );

const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

async function walk(client: Client, query: ListQuery): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of client.organisations.list(query)) ids.push(id);
  return ids;
}

const QUESTIONS: readonly ListQuery[] = [
  { q: 'lab' },
  { q: 'labaratory', facets: ['country', 'technologies'] },
  { q: '"clean energy"' },
  { q: 'energy -cluster' },
  { q: 'city:Berlin' },
  { q: 'country:PL agency' },
  { country: ['CZ', 'PL'], facets: ['country', 'topics'] },
  { q: 'example', near: '50.1,14.4,250' },
  { near: 'CZ01,250' },
  { bbox: '12,52,14,53', grid: 10 },
  { q: 'x' },
  { q: 'nothing like it' },
];

test('it has the records of the data set in one file, whatever is asked', async () => {
  const chunked = newClient();
  for (const query of QUESTIONS) {
    const what = JSON.stringify(query);
    const [mine, other] = [await chunked.organisations.list(query), await whole.organisations.list(query)];
    assert.deepEqual(mine.total, other.total, what);
    assert.deepEqual(mine.facets, other.facets, what);
    assert.deepEqual(mine.grid, other.grid, what);
    assert.deepEqual(mine.corrections, other.corrections, what);
    const [walked, expected] = [await walk(chunked, query), await walk(whole, query)];
    assert.equal(new Set(walked).size, walked.length, what);
    assert.deepEqual(walked.sort(), expected.sort(), what);
  }
});

test('where the query decides the order, the order is the same', async () => {
  const chunked = newClient();
  for (const query of [{ sort: 'name' }, { q: 'lab', sort: '-name' }, { country: ['CZ'], sort: 'name' }]) {
    assert.deepEqual(await walk(chunked, { ...query, pageSize: 7 }), await walk(whole, query));
  }
});

test('reasons and scores are the same for every record', async () => {
  const query: ListQuery = { q: 'laboratory clean', explain: true, pageSize: 100 };
  const [mine, other] = [await newClient().organisations.list(query), await whole.organisations.list(query)];
  assert.ok(mine.items.length > 5);
  assert.deepEqual(mine.explanations, other.explanations);
});

test('records are whole, cards lack what only a profile shows', async () => {
  const client = newClient();
  const full = await client.organisations.list({ q: 'agency', pageSize: 5 });
  assert.equal(full.items[0]?.website?.startsWith('https://example.org/'), true);
  assert.ok(!askedFor().includes('cards'));
  const cards = await client.organisations.list({ q: 'agency', pageSize: 5, view: 'card' });
  assert.deepEqual(idsOf(cards), idsOf(full));
  for (const [at, card] of cards.items.entries()) {
    assert.equal(card.website, undefined);
    assert.deepEqual({ ...full.items[at], ...card }, full.items[at]);
  }
});

test('a record by id takes the directory, a bucket of ids and one part with records', async () => {
  const record = await newClient().organisations.get('example:119');
  assert.deepEqual(record, await whole.organisations.get('example:119'));
  assert.deepEqual(askedFor(), ['manifest.json', 'directory', 'ids', 'records']);
  await assert.rejects(newClient().organisations.get('example:none'), { code: 'not-found' });
});

test('records in their order take no search', async () => {
  const page = await newClient().organisations.list({ page: 3 });
  assert.deepEqual(page.total, { value: COUNT, relation: 'exact' });
  const kinds = new Set(askedFor());
  for (const kind of ['terms', 'facets', 'forward', 'totals']) assert.ok(!kinds.has(kind), kind);
});

test('suggestions are records, values of filters and words, as in one file', async () => {
  const client = newClient();
  for (const q of ['Robotik', 'agency 1', 'clu', '…!']) {
    const [mine, other] = [
      await client.organisations.suggest({ q }),
      await whole.organisations.suggest({ q }),
    ];
    const named = (list: typeof mine, type: string) => list.filter((each) => each.type === type);
    assert.deepEqual(named(mine, 'filter'), named(other, 'filter'), q);
    // After another word they come from the first records found, and equals have another order here.
    if (!q.includes(' ')) assert.deepEqual(named(mine, 'text'), named(other, 'text'), q);
    assert.equal(named(mine, 'record').length, named(other, 'record').length, q);
  }
});

test('a word proposed after another stands in a record that has both', async () => {
  const words = (await newClient().organisations.suggest({ q: 'agency 1' })).flatMap((each) =>
    each.type === 'text' ? each.text : [],
  );
  assert.ok(words.length > 0);
  for (const word of words) {
    const { total } = await whole.organisations.list({ q: `agency "${word}"` });
    assert.ok((total?.value ?? 0) > 0, word);
  }
});

test('it says who it is and what it holds', async () => {
  const { id: _mine, version: _v, ...mine } = await newClient().describe();
  const { id: _other, version: _w, ...other } = await whole.describe();
  assert.deepEqual(mine, other);
});

test('what is fetched on focus is not fetched with the first question', async () => {
  asked.length = 0;
  const source = staticSource({ manifest: `${origin}${PATH}/manifest.json` });
  await source.warm?.('organisations');
  assert.deepEqual(askedFor().sort(), ['directory', 'manifest.json', 'vocabularies']);
  asked.length = 0;
  await createClient({ source }).organisations.list({ q: 'lab', facets: ['country'], view: 'card' });
  const kinds = askedFor();
  assert.deepEqual([...new Set(kinds)].sort(), ['cards', 'facets', 'terms']);
  assert.equal(kinds.filter((kind) => kind === 'facets').length, 1);
});

test('questions at the same time ask for each file once', async () => {
  const { list, suggest } = newClient().organisations;
  await Promise.all([
    list({ q: 'lab', facets: ['country'] }),
    list({ q: 'lab agency' }),
    list({ q: 'labaratory', view: 'card' }),
    list({ q: 'labo', country: ['CZ'] }),
    suggest({ q: 'lab' }),
  ]);
  assert.equal(new Set(asked).size, asked.length, asked.join(' '));
  const before = asked.length;
  await list({ q: 'lab', facets: ['country'], pageSize: 20 });
  assert.equal(asked.length, before, 'and again asks for nothing');
});

test('only the manifest is revalidated; parts come from the cache of the browser', async () => {
  const { fetch, requests } = folderFetch(chunkFolder);
  const client = createClient({
    source: staticSource({ manifest: 'https://data.example/manifest.json', fetch }),
  });
  await client.organisations.list({ q: 'labaratory "clean energy"', facets: ['country'] });
  assert.ok(requests.length > 5);
  for (const { path, init } of requests) {
    assert.equal(init.cache, path === 'manifest.json' ? 'no-cache' : 'force-cache', path);
    assert.equal(init.credentials, 'omit');
    assert.equal(init.headers, undefined);
  }
});

test('a question given up lets go of its requests and makes no more', async () => {
  const whereItHangs = ['manifest', 'directory', 'terms', 'facets', 'forward', 'positions', 'records'];
  for (const kind of whereItHangs) {
    const open = new Set<string>();
    const { fetch, requests } = folderFetch(chunkFolder, (path, { signal }) => {
      if (!path.includes(kind)) return undefined;
      open.add(path);
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          open.delete(path);
          reject(signal.reason as Error);
        });
      });
    });
    const source = staticSource({ manifest: 'https://data.example/manifest.json', fetch });
    const { organisations: list } = createClient({ source });
    const given = new AbortController();
    const question = list.list(
      { q: 'labaratory "clean energy"', facets: ['country'] },
      { signal: given.signal },
    );
    const rejected = assert.rejects(async () => void (await question), { name: 'AbortError' });
    while (open.size === 0) await new Promise(setImmediate);
    given.abort();
    await rejected;
    const { length } = requests;
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    assert.equal(open.size, 0, `${kind}: requests are still open`);
    assert.equal(requests.length, length, `${kind}: more was asked for`);
  }
});
