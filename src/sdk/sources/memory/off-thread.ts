import type { Kind } from '../../model/envelope.ts';
import { breather } from '../breather.ts';
import type { Question } from '../worker/protocol.ts';
import { Remote, WorkerLost } from '../worker/remote.ts';
import type { WorkerPort } from '../worker/remote.ts';
import { noteLoss, startWorker } from '../worker/start.ts';
import { startOwnWorker } from './own-worker.ts';
import type { IndexSetup } from './record-index.ts';
import type { RecordsPlace } from './worker-service.ts';

/** Milliseconds that a message should take to be copied, which cannot be interrupted; and the most records in one. */
const COPYING = 2;
const MOST = 128;

/**
 * The worker has the records from the page and no other place, so it is kept longer than one that can fetch what it
 * needs: ended after ten minutes without a question, it is told them again with the next.
 */
const IDLE = 600_000;

/** A worker for the collections of a source, where the page may have one; see `memorySource` for what is wanted. */
export function recordsWorker(wanted: boolean | URL | undefined): RecordsWorker {
  return new RecordsWorker(() => startWorker(wanted, startOwnWorker));
}

/** The collections of one memory source in a worker. Each is sent with the first question about it. */
export class RecordsWorker {
  readonly #start: () => WorkerPort<RecordsPlace> | undefined;
  #remote: Remote<RecordsPlace> | undefined;
  /** Of each collection, when all its records are there; what failed once is not tried again. */
  readonly #sent = new Map<Kind, Promise<void>>();

  /** @param start gives a new worker, or nothing where there can be none */
  constructor(start: () => WorkerPort<RecordsPlace> | undefined) {
    this.#start = start;
  }

  /**
   * Asks about a collection. A caller who gives up is let go; sending goes on for the next one.
   *
   * @throws WorkerLost when the page has to do it itself
   */
  async ask<T>(
    setup: IndexSetup,
    records: readonly unknown[],
    question: Question,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const remote = this.#current();
    const place = { kind: setup.kind, count: records.length };
    try {
      const sent = this.#sent.get(setup.kind) ?? send(remote, setup, records);
      this.#sent.set(setup.kind, sent);
      await sent;
      return await remote.ask<T>(place, question, signal);
    } finally {
      noteLoss(remote);
    }
  }

  #current(): Remote<RecordsPlace> {
    if (this.#remote && (!this.#remote.isOver || this.#remote.isLost)) return this.#remote;
    const port = this.#start();
    if (!port) throw new WorkerLost('The page has no worker.');
    this.#sent.clear();
    this.#remote = new Remote(port, IDLE);
    return this.#remote;
  }
}

/** Sends records, each message when the one before was taken in: none waits for many others. */
async function send(
  remote: Remote<RecordsPlace>,
  setup: IndexSetup,
  records: readonly unknown[],
): Promise<void> {
  const { kind } = setup;
  const breathe = breather(undefined);
  let size = 8;
  for (let at = 0; at === 0 || at < records.length;) {
    const breath = breathe();
    if (breath) await breath;
    const batch = records.slice(at, at + size);
    const place = { kind, count: records.length, ...(at === 0 && { setup }) };
    const begun = performance.now();
    const taken = remote.ask<void>(place, ['add', batch], undefined);
    // Records differ in length, and so do processors.
    size = performance.now() - begun > COPYING ? Math.ceil(size / 2) : Math.min(2 * size, MOST);
    at += batch.length || 1;
    await taken;
  }
}
