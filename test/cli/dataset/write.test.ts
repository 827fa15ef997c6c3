import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { OutputFolder } from '../../../src/cli/dataset/output-folder.ts';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { isChunked, shardEntries } from '../../../src/sdk/sources/static/format.ts';
import type {
  FileEntry,
  Manifest,
  ShardTable,
  WholeCollection,
} from '../../../src/sdk/sources/static/format.ts';
import { exampleMeta, exampleOrganisations, exampleVocabularies } from '../../sdk/sources/example-data.ts';
import { temporaryFolder } from '../../sdk/sources/served-folder.ts';

const folderOf = (context: TestContext) => temporaryFolder((end) => context.after(end));

const write = (outDir: string, count: number) =>
  writeDataset({
    records: { organisations: exampleOrganisations(count), calls: [] },
    vocabularies: exampleVocabularies,
    meta: exampleMeta,
    outDir,
    chunks: 'never',
  });

/** The files of the organisations, given that they are not in chunks. */
function organisationsOf({ collections: { organisations } }: Manifest): WholeCollection {
  assert.ok(organisations && !isChunked(organisations));
  return organisations;
}

const filesOf = (folder: string, manifest: Manifest) => new OutputFolder(folder).filesOf(manifest);

/** The record files of a collection, from the manifest or from their table. */
async function shardsOf(folder: string, { records }: WholeCollection): Promise<readonly FileEntry[]> {
  if (!('file' in records)) return records;
  return shardEntries(records, JSON.parse(await readFile(join(folder, records.file), 'utf8')) as ShardTable);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

test('the same input gives the same bytes, wherever and whenever', async (context) => {
  const [one, two] = [await folderOf(context), await folderOf(context)];
  const [first, second] = [await write(one, 150), await write(two, 150)];
  assert.deepEqual(first, second);
  assert.deepEqual(await filesIn(one), await filesIn(two));
  for (const file of await filesIn(one)) {
    assert.deepEqual(await readFile(join(one, file)), await readFile(join(two, file)), file);
  }
});

test('the folder holds the manifest and the files it names, nothing else', async (context) => {
  const folder = await folderOf(context);
  const { manifest, counts, bytes } = await write(folder, 150);
  assert.deepEqual(await filesIn(folder), ['manifest.json', ...(await filesOf(folder, manifest))].sort());
  assert.deepEqual(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')), manifest);
  assert.deepEqual(counts, { organisations: 150, calls: 0 });
  assert.equal(bytes.organisations?.ids, 150 * 8);
});

test('any change of a record changes the version', async (context) => {
  const folder = await folderOf(context);
  const { manifest: before } = await write(folder, 150);
  const { manifest: after } = await write(folder, 151);
  assert.notEqual(after.version, before.version);
});

test('a new build removes the files of the one before and leaves those of others', async (context) => {
  const folder = await folderOf(context);
  await write(folder, 150);
  await mkdir(join(folder, 'organisations'), { recursive: true });
  await writeFile(join(folder, 'organisations', 'mine.txt'), 'kept');
  const { manifest } = await write(folder, 10);
  const expected = ['manifest.json', 'organisations/mine.txt', ...(await filesOf(folder, manifest))];
  assert.deepEqual(await filesIn(folder), expected.sort());
});

test('a tampered manifest cannot make a build remove files elsewhere', async (context) => {
  const outside = await folderOf(context);
  const folder = join(outside, 'set');
  await writeFile(join(outside, 'precious.txt'), 'kept');
  await write(folder, 10);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const tampered = { ...manifest, vocabularies: { ...manifest.vocabularies, file: '../precious.txt' } };
  await writeFile(path, JSON.stringify(tampered));
  await write(folder, 20);
  assert.equal(await readFile(join(outside, 'precious.txt'), 'utf8'), 'kept');
});

test('sources stand once in the manifest, under a key', async (context) => {
  const folder = await folderOf(context);
  const { manifest } = await write(folder, 10);
  assert.deepEqual(manifest.sources, {
    s1: { name: 'First register', licence: 'CC0-1.0' },
    s2: { name: 'Second register', licence: 'CC0-1.0' },
  });
  const [shard] = await shardsOf(folder, organisationsOf(manifest));
  const records = JSON.parse(await readFile(join(folder, shard?.file ?? ''), 'utf8')) as { source: string }[];
  assert.deepEqual(
    records.slice(0, 2).map(({ source }) => source),
    ['s1', 's2'],
  );
});

test('small collections come in files of 64 records, large ones of 16', async (context) => {
  const folder = await folderOf(context);
  const small = organisationsOf((await write(folder, 2_000)).manifest);
  assert.deepEqual([small.shardSize, (await shardsOf(folder, small)).length], [64, 32]);
  const large = organisationsOf((await write(folder, 2_001)).manifest);
  assert.deepEqual([large.shardSize, (await shardsOf(folder, large)).length], [16, 126]);
});

test('the manifest stays short however many records there are', async (context) => {
  const folder = await folderOf(context);
  const { manifest } = await write(folder, 20_000);
  const { size } = await stat(join(folder, 'manifest.json'));
  assert.ok(size <= 8_000, `${size} bytes`);
  assert.equal((await shardsOf(folder, organisationsOf(manifest))).length, 1_250);
  assert.deepEqual(await filesIn(folder), ['manifest.json', ...(await filesOf(folder, manifest))].sort());
  await write(folder, 10);
  assert.equal((await filesIn(folder)).length, 9, 'the files of the longer list are gone');
});

test('up to eight record files are listed in the manifest, more in a file of their own', async (context) => {
  const folder = await folderOf(context);
  const few = organisationsOf((await write(folder, 512)).manifest).records;
  assert.equal('file' in few ? 'a table' : few.length, 8);
  const many = organisationsOf((await write(folder, 513)).manifest).records;
  assert.ok('file' in many);
  assert.match(many.file, /^organisations\/shards-[0-9a-f]{16}\.json$/);
});

test('records with a source each keep it themselves, so that the manifest does not grow with them', async (context) => {
  const folder = await folderOf(context);
  const records = exampleOrganisations(100).map((record) => ({
    ...record,
    source: { name: 'Register', url: `https://register.example/${record.id}` },
  }));
  const { manifest } = await writeDataset({
    records: { organisations: records },
    vocabularies: [],
    meta: exampleMeta,
    outDir: folder,
  });
  assert.equal(Object.keys(manifest.sources).length, 20);
  const shards = await shardsOf(folder, organisationsOf(manifest));
  const last = JSON.parse(await readFile(join(folder, shards.at(-1)?.file ?? ''), 'utf8')) as unknown[];
  assert.deepEqual((last.at(-1) as { source: unknown }).source, records.at(-1)?.source);
});

test('the manifest says by which version of the checks the records are good', async (context) => {
  const { manifest } = await write(await folderOf(context), 1);
  assert.equal(manifest.checked, manifest.wire);
});

test('records may come one by one', async (context) => {
  async function* stream() {
    for (const record of exampleOrganisations(3)) yield record;
  }
  const outDir = await folderOf(context);
  const { counts } = await writeDataset({
    records: { organisations: stream() },
    vocabularies: [],
    meta: exampleMeta,
    outDir,
  });
  assert.deepEqual(counts, { organisations: 3 });
});

test('two records with one id are refused, and the data set of before stays whole', async (context) => {
  const folder = await folderOf(context);
  const { manifest } = await write(folder, 10);
  const [record] = exampleOrganisations(1);
  assert.ok(record);
  await assert.rejects(
    writeDataset({
      records: { organisations: [record, record] },
      vocabularies: [],
      meta: exampleMeta,
      outDir: folder,
    }),
    /Two records of organisations have the id "example:0"/,
  );
  assert.deepEqual(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')), manifest);
});
