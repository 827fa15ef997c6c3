import type { Kind } from '../../model/envelope.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { InFlight } from '../in-flight.ts';
import type { Transport } from './download.ts';
import { failure } from './failure.ts';
import { Files, json } from './files.ts';
import type { CollectionFiles, Manifest } from './format.ts';
import { manifestAddress, readManifest } from './manifest.ts';
import { RecordFiles } from './records.ts';

/** One version of a data set: its manifest and the files that it names. */
export class Dataset {
  readonly manifest: Manifest;
  readonly files: Files;

  constructor(manifest: Manifest, files: Files) {
    this.manifest = manifest;
    this.files = files;
  }

  async collection(kind: Kind): Promise<CollectionFiles> {
    const { collections } = this.manifest;
    const files = Object.hasOwn(collections, kind) ? collections[kind] : undefined;
    if (files) return files;
    throw await failure('unsupported', kind, { known: Object.keys(collections) });
  }

  async records(kind: Kind): Promise<RecordFiles> {
    return new RecordFiles(await this.collection(kind), this.files, this.manifest);
  }

  vocabularies(signal: AbortSignal | undefined): Promise<readonly Vocabulary[]> {
    return this.files.read(this.manifest.vocabularies, json<readonly Vocabulary[]>, signal);
  }
}

/** Runs a task on the data set as it is now. */
export type WithDataset = <T>(
  task: (dataset: Dataset) => Promise<T>,
  signal: AbortSignal | undefined,
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
          current = new Dataset(manifest, new Files(base, transport));
        }
        return current;
      },
      signal,
    );

  return async (task, signal) => {
    signal?.throwIfAborted();
    const dataset = current ?? (await read(signal));
    const [outcome] = await Promise.allSettled([task(dataset)]);
    signal?.throwIfAborted();
    if (dataset.files.lost) {
      dataset.files.lost = false;
      const [now] = await Promise.allSettled([read(signal)]);
      signal?.throwIfAborted();
      if (now.status === 'fulfilled' && now.value !== dataset) return task(now.value);
    }
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  };
}
