import { indexSteps } from '../../search/read-index.ts';
import type { PartName } from '../../search/part-file.ts';
import { partBody } from '../../search/part-file.ts';
import { runFetching } from '../../search/steps.ts';
import { breather, inSlices } from '../breather.ts';
import { searcherOf } from '../searcher.ts';
import type { Searcher } from '../searcher.ts';
import { readBody } from './download.ts';
import type { ReadBody } from './download.ts';
import { OWN_CHECKSUM } from './files.ts';
import type { Files } from './files.ts';
import type { FileEntry, WholeCollection } from './format.ts';
import { gunzip } from './gunzip.ts';

/** The files of an index that is not divided. */
export type IndexEntries = Pick<WholeCollection, 'index' | 'positions'>;

/**
 * Pages take a digest of megabytes without a pause, so they leave it: indexes have checksums of their own, which are
 * looked at in slices.
 */
const forThisThread = (entry: FileEntry): FileEntry =>
  'document' in globalThis ? { ...entry, sha256: OWN_CHECKSUM } : entry;

/** Bytes from which on a file is not taken in as it comes. */
const LARGE = 1024 * 1024;

const readLarge: ReadBody = async (body, limit) =>
  (limit > LARGE ? (await import('./pieces.ts')).readByPieces : readBody)(body, limit);

/** Opens an index that is one file. Where words stand is fetched with the first question that asks for it. */
export async function openWhole(
  files: Files,
  { index: file, positions }: IndexEntries,
  signal: AbortSignal | undefined,
): Promise<Searcher> {
  const index = await files.read(
    forThisThread(file),
    async (bytes) => inSlices(indexSteps(await gunzip(bytes)), undefined),
    signal,
    readLarge,
  );
  const readPositions = async (bytes: Uint8Array<ArrayBuffer>): Promise<unknown> =>
    inSlices(partBody(await gunzip(bytes), ['positions', 0]), undefined);
  return searcherOf(index, (steps) => {
    const breathe = breather(signal);
    const part = (name: PartName): unknown =>
      name[0] === 'positions'
        ? files.read(forThisThread(positions), readPositions, signal, readLarge)
        : runFetching(index.open(name), () => undefined, breathe);
    return runFetching(steps, part, breathe);
  });
}
