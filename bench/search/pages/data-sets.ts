import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Corpus } from '../corpus.ts';
import type { PagefindFiles } from './pagefind-build.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { entropyBytes, postingsBytes } from './postings.ts';
import { organisationsOf } from '../corpus.ts';
import { createWordKnowledge, placeNames } from '../../../src/cli/words/index.ts';
import { buildPagefind } from './pagefind-build.ts';
import { filesIn } from './files-in.ts';
import { writeDataset } from '../../../src/cli/dataset/write.ts';

/** A folder with everything that a page asks a host for, and what it weighs in bytes as it lies there. */
export interface DataSet extends PagefindFiles {
  readonly name: string;
  readonly folder: string;
  readonly script: 'coopkit' | 'pagefind';
  /** Of a chunked data set: bytes by kind of part. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Of a chunked data set: bytes of its postings, and what they would need at least in no order. */
  readonly postings?: { readonly bytes: number; readonly bound: number };
}

/**
 * Writes our data set in one of its forms. One of more records than are at hand takes many minutes, so it is taken as an
 * earlier run left it in the folder: delete the folder when the format changes.
 */
export async function coopkitDataSet(
  corpus: Corpus,
  form: 'whole' | 'chunks',
  folder: string,
): Promise<DataSet> {
  if (corpus.sampleOf === undefined) return await buildCoopkit(corpus, form, folder);
  const note = join(folder, 'bench.json');
  const known = await readFile(note, 'utf8').catch(() => undefined);
  if (known) return { ...(JSON.parse(known) as DataSet), folder };
  const built = await buildCoopkit(corpus, form, folder);
  await writeFile(note, JSON.stringify(built));
  return built;
}

async function buildCoopkit(corpus: Corpus, form: 'whole' | 'chunks', folder: string): Promise<DataSet> {
  const organisations = organisationsOf(corpus);
  const start = performance.now();
  if (form === 'chunks') await writeChunks(organisations, folder);
  else await write(organisations, folder, 'never');
  const build = performance.now() - start;
  const common = { folder, script: 'coopkit', build, ...(await weigh(folder)) } as const;
  if (form === 'whole') return { ...common, name: 'coopkit, one file' };
  const parts = await weighParts(join(folder, 'organisations'));
  const chunks = { ...common, name: 'coopkit, chunks', parts } as const;
  if (corpus.sampleOf !== undefined) return chunks;
  return { ...chunks, postings: { bytes: await postingsBytes(folder), bound: entropyBytes(corpus) } };
}

export const writeChunks = (organisations: Iterable<Organisation>, folder: string): Promise<void> =>
  write(organisations, folder, 'always');

async function write(
  organisations: Iterable<Organisation>,
  folder: string,
  chunks: 'always' | 'never',
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeDataset({
    records: { organisations },
    vocabularies: [],
    meta: { title: { en: 'Generated organisations' }, languages: ['en'] },
    outDir: folder,
    chunks,
    words: createWordKnowledge(),
    places: placeNames(),
  });
}

/** Builds Pagefind's, or takes the one that an earlier run left in the folder. */
export async function pagefindDataSet(corpus: Corpus, folder: string): Promise<DataSet> {
  const note = join(folder, 'bench.json');
  const known = await readFile(note, 'utf8').catch(() => undefined);
  const files = known ? (JSON.parse(known) as PagefindFiles) : await buildPagefind(corpus, folder);
  await writeFile(note, JSON.stringify(files));
  return { name: 'Pagefind', folder, script: 'pagefind', ...files };
}

/** The index is everything but what shows a record: cards, records and the table of ids. */
async function weigh(folder: string): Promise<Omit<PagefindFiles, 'build'>> {
  let files = 0;
  let index = 0;
  let fragments = 0;
  for await (const { path, size } of filesIn(folder)) {
    files++;
    if (/[/\\](records|cards|ids|shards)[-/\\][^/\\]*$/.test(path)) fragments += size;
    else index += size;
  }
  return { files, index, fragments };
}

/** Bytes of each kind of part, the largest first. */
async function weighParts(folder: string): Promise<Readonly<Record<string, number>>> {
  const sizes = new Map<string, number>();
  for await (const { path, size } of filesIn(folder)) {
    const [kind = ''] = relative(folder, path).split(/[/\\-]/);
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
  }
  return Object.fromEntries([...sizes].sort(([, a], [, b]) => b - a));
}
