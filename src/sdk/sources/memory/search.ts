import type { Kind } from '../../model/envelope.ts';
import type { WholeIndex } from '../../search/index-form.ts';
import type { Searcher } from '../searcher.ts';
import { isWorthWorker } from '../worker/worth.ts';
import type { RecordsWorker } from './off-thread.ts';
import type { IndexSetup } from './record-index.ts';

/** The indexes of one memory source. */
export interface Indexes {
  /** Whether in a worker, see `memorySource`. */
  readonly wanted: boolean | URL | undefined;
  /** Those on this thread. */
  readonly here: Map<Kind, Promise<WholeIndex>>;
  worker?: RecordsWorker;
}

/** Indexes records with the first question about them, many of them in a worker; gives what can be asked. */
export async function openRecords(
  indexes: Indexes,
  setup: IndexSetup,
  records: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<Searcher> {
  const { wanted, here } = indexes;
  const { kind } = setup;
  const openHere = async (): Promise<Searcher> => {
    const { indexRecords, searcherIn } = await import('./record-index.ts');
    const index = here.get(kind) ?? indexRecords(setup, records);
    here.set(kind, index);
    index.catch(() => here.delete(kind));
    return searcherIn(await index, signal);
  };
  if (here.has(kind) || !isWorthWorker(wanted, records.length)) return openHere();
  const [{ recordsWorker }, { askedElsewhere }] = await Promise.all([
    import('./off-thread.ts'),
    import('../worker/searcher.ts'),
  ]);
  const worker = (indexes.worker ??= recordsWorker(wanted));
  return askedElsewhere((question) => worker.ask(setup, records, question, signal), openHere);
}
