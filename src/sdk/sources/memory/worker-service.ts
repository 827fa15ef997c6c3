import type { Kind } from '../../model/envelope.ts';
import type { WholeIndex } from '../../search/index-form.ts';
import { inSlices } from '../breather.ts';
import type { FromWorker, Port } from '../worker/protocol.ts';
import { serve } from '../worker/serve.ts';
import { RecordIndex, searcherIn } from './record-index.ts';
import type { IndexSetup } from './record-index.ts';

/** Which collection is added to or asked. */
export interface RecordsPlace {
  readonly kind: Kind;
  /** Records that it has when all have been added. */
  readonly count: number;
  /** Told with the first records. */
  readonly setup?: IndexSetup;
}

/** Serves collections whose records the page sends: checks and indexes them, and answers from the index. */
export function serveRecords(port: Port<FromWorker>): void {
  const growing = new Map<Kind, RecordIndex>();
  const built = new Map<Kind, Promise<WholeIndex>>();

  async function build({ kind, count }: RecordsPlace): Promise<WholeIndex> {
    const records = growing.get(kind);
    if (records?.records !== count) throw new Error(`Not all ${kind} have been added.`);
    growing.delete(kind);
    return inSlices(records.build(), undefined);
  }

  serve<RecordsPlace>(port, {
    async add({ kind, setup }, records) {
      if (setup) growing.set(kind, await RecordIndex.of(setup));
      const index = growing.get(kind);
      if (!index) throw new Error(`It was not told how ${kind} are indexed.`);
      await inSlices(index.add(records), undefined);
    },
    async open(place, signal) {
      const index = built.get(place.kind) ?? build(place);
      built.set(place.kind, index);
      return searcherIn(await index, signal);
    },
  });
}
