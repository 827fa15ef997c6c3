import { isCoopkitError } from '../../errors.ts';
import type { Searcher } from '../searcher.ts';
import { Remote, WorkerLost } from '../worker/remote.ts';
import { noteLoss, startWorker } from '../worker/start.ts';
import { askedElsewhere } from '../worker/searcher.ts';
import type { Ask } from '../worker/searcher.ts';
import type { Files } from './files.ts';
import { startOwnWorker } from './own-worker.ts';
import { openWhole } from './whole.ts';
import type { IndexEntries } from './whole.ts';
import type { FilesPlace } from './worker-service.ts';

/** Errors of a file that is not the one that the manifest names: the data set may have been replaced. */
const OF_FILES: ReadonlySet<string> = new Set(['timeout', 'http', 'integrity', 'decode', 'version']);

/** One worker for all collections of a data set. */
const remotes = new WeakMap<Files, Remote<FilesPlace>>();

/** Opens an index in a worker, or here where the page cannot have one. */
export async function openOffThread(
  files: Files,
  entries: IndexEntries,
  signal: AbortSignal | undefined,
): Promise<Searcher> {
  const here = (): Promise<Searcher> => openWhole(files, entries, signal);
  const remote = remoteFor(files);
  if (!remote) return here();
  const { base, transport } = files;
  const { index, positions } = entries;
  const place: FilesPlace = { base: base.href, timeout: transport.timeout, entries: { index, positions } };
  const ask: Ask = async (question) => {
    try {
      return await remote.ask(place, question, signal);
    } catch (error) {
      noteLoss(remote);
      // What a worker may fetch is up to its own policy, not that of the page: the page tries itself.
      if (isCoopkitError(error, 'network')) throw new WorkerLost(error.message, { cause: error });
      if (isCoopkitError(error) && OF_FILES.has(error.code)) files.losses += 1;
      throw error;
    }
  };
  return askedElsewhere(ask, here);
}

function remoteFor(files: Files): Remote<FilesPlace> | undefined {
  const known = remotes.get(files);
  if (known && !known.isOver) return known;
  const worker = startWorker(files.transport.worker, startOwnWorker);
  if (!worker) return undefined;
  const remote = new Remote<FilesPlace>(worker);
  remotes.set(files, remote);
  return remote;
}
