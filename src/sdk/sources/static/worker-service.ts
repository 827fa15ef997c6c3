import type { FromWorker, Port } from '../worker/protocol.ts';
import { serve } from '../worker/serve.ts';
import { openFiles } from './files.ts';
import type { Files } from './files.ts';
import { openWhole } from './whole.ts';
import type { IndexEntries } from './whole.ts';

/** Which index of a data set is asked. */
export interface FilesPlace {
  /** Address of the manifest. */
  readonly base: string;
  /** Milliseconds for one file. */
  readonly timeout: number;
  readonly entries: IndexEntries;
}

/** Serves the one-file indexes of data sets: downloads, opens and searches them. */
export function serveFiles(port: Port<FromWorker>): void {
  const known = new Map<string, Files>();

  function filesOf({ base, timeout }: FilesPlace): Files {
    const files =
      known.get(base) ??
      openFiles(new URL(base), { fetch: (input, init) => globalThis.fetch(input, init), timeout });
    known.set(base, files);
    return files;
  }

  serve<FilesPlace>(port, {
    open: (place, signal) => openWhole(filesOf(place), place.entries, signal),
  });
}
