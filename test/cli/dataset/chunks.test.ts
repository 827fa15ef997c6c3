import assert from 'node:assert/strict';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { EarlierCollection } from '../../../src/cli/dataset/earlier.ts';
import { OutputFolder } from '../../../src/cli/dataset/output-folder.ts';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import type { DatasetInput, DatasetSummary } from '../../../src/cli/dataset/write.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { checkerFor } from '../../../src/sdk/model/repair.ts';
import { PARTS, openPart } from '../../../src/sdk/search/part-file.ts';
import type { PartKind } from '../../../src/sdk/search/part-file.ts';
import { isChunked } from '../../../src/sdk/sources/static/format.ts';
import { hash32 } from '../../../src/sdk/sources/hash.ts';
import { exampleMeta, exampleVocabularies } from '../../sdk/sources/example-data.ts';
import { temporaryFolder } from '../../sdk/sources/served-folder.ts';

/** Ids in alphabetical order. */
const sorted = (ids: readonly (string | undefined)[]): string[] =>
  ids.map(String).toSorted((a, b) => (a < b ? -1 : 1));

const folderOf = (context: TestContext) => temporaryFolder((end) => context.after(end));

/** A word that is the same for the same number, and unlike its neighbours. */
const word = (number: number): string =>
  `w${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`;

const organisation = (
  number: number,
  description = `${word(number)} ${word(number % 400)}`,
): Organisation => ({
  kind: 'organisations',
  id: `example:${number}`,
  source: { name: 'Register', licence: 'CC0-1.0' },
  name: { en: `${word(number % 700)} ${word(number % 90)}` },
  country: ['CZ', 'PL', 'DE'][number % 3] ?? 'CZ',
  updated: `20${10 + (number % 15)}-01-01`,
  description: { en: description },
});

const organisations = (count: number): Organisation[] =>
  Array.from({ length: count }, (_, number) => organisation(number));

const write = (
  outDir: string,
  records: readonly Organisation[],
  options: Partial<DatasetInput> = {},
): Promise<DatasetSummary> =>
  writeDataset({
    records: { organisations: records },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
    outDir,
    chunks: 'always',
    ...options,
  });

/** Contents of all files, by name. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'base64')] as const),
  );
  return new Map(contents.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sumOf({ parts }: DatasetSummary): {
  files: number;
  newFiles: number;
  bytes: number;
  newBytes: number;
} {
  const sum = { files: 0, newFiles: 0, bytes: 0, newBytes: 0 };
  for (const part of Object.values(parts.organisations ?? {})) {
    sum.files += part.files;
    sum.newFiles += part.newFiles;
    sum.bytes += part.bytes;
    sum.newBytes += part.newBytes;
  }
  return sum;
}

async function opened(folder: string): Promise<EarlierCollection> {
  const collection = await EarlierCollection.open(folder, 'organisations');
  assert.ok(collection);
  return collection;
}

/** All records or cards in the order of their numbers; null for holes. */
async function listOf(folder: string, kind: 'records' | 'cards'): Promise<(Organisation | null)[]> {
  const collection = await opened(folder);
  const { records, recordsPerPart, cardsPerPart } = collection.directory;
  const parts = Math.ceil(records / (kind === 'records' ? recordsPerPart : cardsPerPart));
  const list: (Organisation | null)[] = [];
  for (let place = 0; place < parts; place++) {
    const part = await collection.part(kind, place, '');
    list.push(...(JSON.parse(Buffer.from(part!.body).toString()) as (Organisation | null)[]));
  }
  return list;
}

const idsOf = async (folder: string) => (await listOf(folder, 'records')).map((record) => record?.id);

test('the same input gives the same bytes in any empty folder', async (context) => {
  const [one, two] = [await folderOf(context), await folderOf(context)];
  assert.deepEqual(await write(one, organisations(300)), await write(two, organisations(300)));
  assert.deepEqual(await contentsOf(one), await contentsOf(two));
});

test('the folder holds the manifest and the files that it and its directory name, nothing else', async (context) => {
  const folder = await folderOf(context);
  const summary = await write(folder, organisations(300));
  const named = await new OutputFolder(folder).filesOf(summary.manifest);
  const files = [...(await contentsOf(folder)).keys()];
  assert.deepEqual(files, ['manifest.json', ...named].sort());
  assert.equal(sumOf(summary).files + 3, files.length, 'and the directory and the vocabularies');
  for (const file of files.filter((name) => name.endsWith('.bin') && !name.includes('directory'))) {
    const [, kind, number, generation] = /\/([a-z]+)\/(\d+)-([0-9a-f]{16})\.bin$/.exec(file) ?? [];
    assert.ok(kind !== undefined && kind in PARTS, file);
    const bytes = gunzipSync(await readFile(join(folder, file)));
    openPart(bytes, [kind as PartKind, Number(number)], generation);
  }
});

test('records and cards stand at their numbers, and ids lead to them', async (context) => {
  const folder = await folderOf(context);
  const given = organisations(1_500);
  await write(folder, given);
  const records = await listOf(folder, 'records');
  const cards = await listOf(folder, 'cards');
  assert.deepEqual(sorted(records.map((record) => record?.id)), sorted(given.map(({ id }) => id)));
  assert.deepEqual(
    cards.map((card) => card?.id),
    records.map((record) => record?.id),
  );
  const { hashes, numbers } = (await (await opened(folder)).numbers())!;
  assert.deepEqual(
    [...hashes],
    [...hashes].sort((a, b) => a - b),
  );
  for (const [at, number] of numbers.entries()) assert.equal(hash32(records[number]!.id), hashes[at]);
});

test('cards are valid records', async (context) => {
  const folder = await folderOf(context);
  await write(folder, organisations(100));
  const check = await checkerFor('organisations');
  for (const card of await listOf(folder, 'cards')) {
    const { problems } = check({ ...card, source: { name: 'Register' } });
    assert.deepEqual(problems, []);
  }
});

test('complete and recent records come first', async (context) => {
  const folder = await folderOf(context);
  const complete: Organisation = {
    ...organisation(1_000),
    organisationType: 'public-authority',
    city: 'Example',
    website: 'https://example.org/',
    offers: [{ topic: 'robotics' }],
    updated: '2026-01-01',
  };
  await write(folder, [...organisations(100), complete]);
  assert.equal((await idsOf(folder))[0], complete.id);
});

test('one changed word of one record in 3,000 leaves nearly all files as they are', async (context) => {
  const folder = await folderOf(context);
  const records = organisations(3_000);
  const first = await write(folder, records);
  const before = await contentsOf(folder);
  records[1_234] = organisation(1_234, `${word(1_234)} ${word(5_678)}`);
  const summary = await write(folder, records);
  const { files, newFiles, bytes, newBytes } = sumOf(summary);
  const after = await contentsOf(folder);
  const fresh = [...after].filter(([file, content]) => before.get(file) !== content);
  assert.equal(fresh.length, newFiles + 2, 'what is new, the directory and the manifest');
  assert.ok(newFiles > 0 && newFiles <= 12, `${newFiles} of ${files} files are new`);
  assert.ok(newBytes < bytes * 0.1, `${newBytes} of ${bytes} bytes are new`);
  assert.notEqual(summary.manifest.version, first.manifest.version);
  assert.equal(after.size, before.size, 'the files that were replaced are gone');
});

test('a build of the same records writes nothing anew', async (context) => {
  const folder = await folderOf(context);
  const first = await write(folder, organisations(500));
  const before = await contentsOf(folder);
  const second = await write(folder, organisations(500));
  assert.equal(sumOf(second).newFiles, 0);
  assert.deepEqual(second.manifest, first.manifest);
  assert.deepEqual(await contentsOf(folder), before);
});

test('records keep their numbers: new ones are appended, those that are gone leave holes', async (context) => {
  const folder = await folderOf(context);
  const records = organisations(1_000);
  await write(folder, records);
  const before = await idsOf(folder);
  const gone = new Set([before[0], before[500]]);
  const changed = [...records.filter(({ id }) => !gone.has(id)), organisation(2_000), organisation(2_001)];
  const { manifest } = await write(folder, changed);
  const after = await idsOf(folder);
  const kept = before.map((id) => (gone.has(id) ? undefined : id));
  assert.deepEqual(after.slice(0, 1_000), kept);
  assert.deepEqual(sorted(after.slice(1_000)), ['example:2000', 'example:2001']);
  const { directory } = await opened(folder);
  assert.deepEqual([...directory.holes], [0, 500]);
  assert.equal(directory.records, 1_002);
  assert.equal(manifest.collections.organisations?.count, 1_000);
});

test('numbers are given anew when a tenth of them is out of order, also after many small builds', async (context) => {
  const folder = await folderOf(context);
  const sizes = [500, 530, 550, 560];
  const records: number[] = [];
  for (const size of sizes) {
    await write(folder, organisations(size));
    records.push((await opened(folder)).directory.records);
  }
  const fresh = await folderOf(context);
  await write(fresh, organisations(560));
  assert.deepEqual(records, sizes);
  assert.deepEqual(await idsOf(folder), await idsOf(fresh), 'in the order of a new data set');
  await write(folder, organisations(500));
  assert.equal((await opened(folder)).directory.records, 500, 'and without holes');
});

test('records with ids of one hash both keep a number', async (context) => {
  // FNV-1a of 32 bits gives both ids the same hash.
  const [one, other] = ['costarring', 'liquid'].map((id) => ({ ...organisation(1), id }));
  assert.ok(one && other && hash32(one.id) === hash32(other.id));
  const folder = await folderOf(context);
  await write(folder, [...organisations(50), one, other]);
  const before = await idsOf(folder);
  await write(folder, [...organisations(50), other, one]);
  assert.deepEqual(sorted(await idsOf(folder)), sorted(before));
});

test('a damaged part of the data set before is written anew', async (context) => {
  const folder = await folderOf(context);
  await write(folder, organisations(500));
  const before = await contentsOf(folder);
  const file = [...before.keys()].find((name) => name.includes('/terms/0-'))!;
  await writeFile(join(folder, file), 'damaged');
  const summary = await write(folder, organisations(500));
  assert.equal(summary.parts.organisations?.terms?.newFiles, 1);
  const collection = await opened(folder);
  assert.ok(await collection.part('terms', 0, collection.directory.layout.terms[0]!));
  assert.equal((await contentsOf(folder)).has(file), false);
});

test('without a readable directory all is written anew', async (context) => {
  const folder = await folderOf(context);
  const { manifest } = await write(folder, organisations(100));
  const files = manifest.collections.organisations;
  assert.ok(files && isChunked(files));
  await rm(join(folder, files.chunks.file));
  const summary = await write(folder, organisations(100));
  const { newFiles, files: all } = sumOf(summary);
  assert.equal(newFiles, all);
});

test('large collections are written in chunks, small ones are not, and either at wish', async (context) => {
  const formOf = async (count: number, chunks?: DatasetInput['chunks']) => {
    const { manifest } = await write(
      await folderOf(context),
      organisations(count),
      chunks ? { chunks } : { chunks: 'auto' },
    );
    const files = manifest.collections.organisations;
    return files && isChunked(files) ? 'chunks' : 'one file';
  };
  assert.equal(await formOf(5_000), 'one file');
  assert.equal(await formOf(5_001), 'chunks');
  assert.equal(await formOf(5_001, 'never'), 'one file');
  assert.equal(await formOf(10, 'always'), 'chunks');
});

test('a collection of few records with much text is written in chunks as well', async (context) => {
  // Words that hardly compress, as long as words can be.
  const long = (number: number): string =>
    Array.from({ length: 7 }, (_, at) => word(number * 7 + at)).join('');
  const text = (from: number) => Array.from({ length: 1_000 }, (_, at) => long(from * 1_000 + at)).join(' ');
  const records = Array.from({ length: 60 }, (_, number) => organisation(number, text(number)));
  const { manifest } = await write(await folderOf(context), records, { chunks: 'auto' });
  assert.ok(manifest.collections.organisations && isChunked(manifest.collections.organisations));
});

test('a collection without a record can be written in chunks', async (context) => {
  const folder = await folderOf(context);
  const { manifest } = await write(folder, []);
  assert.equal(manifest.collections.organisations?.count, 0);
  assert.equal((await opened(folder)).directory.records, 0);
});

test('going from chunks to one file leaves no file of the chunks behind', async (context) => {
  const folder = await folderOf(context);
  await write(folder, organisations(200));
  const { manifest } = await write(folder, organisations(200), { chunks: 'never' });
  const named = await new OutputFolder(folder).filesOf(manifest);
  assert.deepEqual([...(await contentsOf(folder)).keys()], ['manifest.json', ...named].sort());
  assert.ok((await stat(join(folder, 'manifest.json'))).size > 0);
});
