import type { Kind } from '../../model/envelope.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { failure } from '../failure.ts';
import type { CallOptions } from '../source.ts';
import { InFlight } from '../in-flight.ts';
import type { Transport } from './download.ts';
import { json, openFiles } from './files.ts';
import type { Files } from './files.ts';
import type { CollectionFiles, Manifest } from './format.ts';
import { manifestAddress, readManifest } from './manifest.ts';

/** One version of a data set: its manifest and the files that it names. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly files: Files;
}

/** The files of a collection of a data set. */
export async function collectionOf({ manifest }: Dataset, kind: Kind): Promise<CollectionFiles> {
  const { collections } = manifest;
  const files = Object.hasOwn(collections, kind) ? collections[kind] : undefined;
  if (files) return files;
  throw await failure('unsupported', kind, { names: Object.keys(collections) });
}

export function vocabulariesOf(
  { manifest, files }: Dataset,
  signal: AbortSignal | undefined,
): Promise<readonly Vocabulary[]> {
  return files.read(manifest.vocabularies, json<readonly Vocabulary[]>, signal);
}

/** Runs a task on the data set as it is now; with `fresh`, asks its host first whether it is still the same. */
export type WithDataset = <T>(
  task: (dataset: Dataset) => Promise<T>,
  call: Pick<CallOptions, 'signal' | 'fresh'>,
) => Promise<T>;

/**
 * Opens a data set at its first use and keeps it. When a file that the manifest names cannot be had, the manifest is
 * asked for anew: a data set that was replaced on its host is opened again and the task repeated, once.
 */
export function openDataset(address: string, transport: Transport): WithDataset {
  const reading = new InFlight<Dataset>();
  let current: Dataset | undefined;

  const read = (signal: AbortSignal | undefined): Promise<Dataset> =>
    reading.run(
      'manifest',
      async (ended) => {
        const base = await manifestAddress(address);
        const manifest = await readManifest(base, transport, ended);
        if (current?.manifest.version !== manifest.version) {
          current = { manifest, files: openFiles(base, transport) };
        }
        return current;
      },
      signal,
    );

  return async (task, { signal, fresh }) => {
    signal?.throwIfAborted();
    const dataset = (!fresh && current) || (await read(signal));
    const { losses } = dataset.files;
    const outcome = task(dataset);
    await Promise.allSettled([outcome]);
    signal?.throwIfAborted();
    if (dataset.files.losses > losses) {
      // Someone else who lost a file may have opened the new one already.
      const now = current && current !== dataset ? current : await read(signal).catch(() => dataset);
      signal?.throwIfAborted();
      if (now !== dataset) return task(now);
    }
    return outcome;
  };
}
