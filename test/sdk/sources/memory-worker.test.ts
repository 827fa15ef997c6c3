import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';
import { generate } from '../../../bench/generate.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { MemorySourceOptions } from '../../../src/sdk/sources/memory.ts';
import { RecordsWorker } from '../../../src/sdk/sources/memory/off-thread.ts';
import { indexRecords, searcherIn } from '../../../src/sdk/sources/memory/record-index.ts';
import type { IndexSetup } from '../../../src/sdk/sources/memory/record-index.ts';
import { serveRecords } from '../../../src/sdk/sources/memory/worker-service.ts';
import type { RecordsPlace } from '../../../src/sdk/sources/memory/worker-service.ts';
import type { ToWorker } from '../../../src/sdk/sources/worker/protocol.ts';
import { WorkerLost } from '../../../src/sdk/sources/worker/remote.ts';
import type { WorkerPort } from '../../../src/sdk/sources/worker/remote.ts';
import { askedElsewhere } from '../../../src/sdk/sources/worker/searcher.ts';

/* What a page sees when its records are indexed in a worker, with two ends of a channel in place of threads. */

type Told = ToWorker<RecordsPlace>;

/** The outside of a worker that runs in this thread; what passes is cloned, as between threads. */
class ChannelWorker extends EventTarget {
  static started: ChannelWorker[] = [];
  readonly told: Told[] = [];
  readonly script: string;
  readonly #channel = new MessageChannel();
  isTerminated = false;
  breaksAt: (told: readonly Told[]) => boolean = () => false;

  constructor(script: URL | string = '') {
    super();
    this.script = String(script);
    ChannelWorker.started.push(this);
    const { port1: outside, port2: inside } = this.#channel;
    outside.addEventListener('message', ({ data }) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    outside.start();
    serveRecords(inside);
    inside.start();
  }

  postMessage(message: Told): void {
    this.told.push(structuredClone(message));
    if (this.breaksAt(this.told)) {
      queueMicrotask(() => this.dispatchEvent(new Event('error', { cancelable: true })));
    } else this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.isTerminated = true;
    this.#channel.port1.close();
  }
}

const records = [...generate(300)];
const setup: IndexSetup = { kind: 'organisations', vocabularies: [], languages: ['en'] };
const QUERY = { facets: ['country', 'topics'], pageSize: 20 } as const;
const WORD = Object.values(records[7]!.name)[0]!.split(' ')[0]!;

function clientOf(options: Partial<MemorySourceOptions>): Client {
  return createClient({
    source: memorySource({ id: 'own', records: { organisations: records }, ...options }),
  });
}

/** What a page of results says, without when it was fetched. */
const plain = (page: object): unknown => JSON.parse(JSON.stringify({ ...page, fetchedAt: 0 }));

/** The records of the `add` messages, one list for each. */
const batches = (told: readonly Told[]): readonly (readonly unknown[])[] =>
  told.flatMap((message) =>
    'question' in message && message.question[0] === 'add' ? [message.question[1]] : [],
  );

/** Workers of a collection that this test starts itself, and a searcher that falls back to this thread. */
function workerOf(start: () => ChannelWorker | undefined): {
  readonly worker: RecordsWorker;
  readonly search: (text: string, signal?: AbortSignal) => Promise<number>;
  readonly builtHere: () => number;
} {
  let built = 0;
  const worker = new RecordsWorker(start as () => WorkerPort<RecordsPlace> | undefined);
  return {
    worker,
    builtHere: () => built,
    async search(text, signal) {
      const searcher = await askedElsewhere(
        (question) => worker.ask(setup, records, question, signal),
        async () => {
          built++;
          return searcherIn(await indexRecords(setup, records), signal);
        },
      );
      return (await searcher.search({ text, offset: 0, limit: 10 })).total;
    },
  };
}

const hosted = globalThis.Worker;
before(() => {
  globalThis.Worker = ChannelWorker as unknown as typeof Worker;
});
afterEach(() => {
  // Ends its timers, too.
  for (const worker of ChannelWorker.started.splice(0))
    worker.dispatchEvent(new Event('error', { cancelable: true }));
  globalThis.Worker = ChannelWorker as unknown as typeof Worker;
});

describe('records that a worker indexes', () => {
  test('are found as those that are indexed on the page', async () => {
    const [there, here] = [clientOf({ worker: true }), clientOf({ worker: false })];
    for (const q of ['', WORD, `${WORD.slice(0, 3)}x${WORD.slice(4)}`, `"${WORD}"`]) {
      const found = await there.organisations.list({ ...QUERY, q });
      const expected = await here.organisations.list({ ...QUERY, q });
      assert.deepEqual(plain(found), plain(expected), q);
      assert.deepEqual(await there.organisations.suggest({ q }), await here.organisations.suggest({ q }), q);
    }
    assert.equal(ChannelWorker.started.length, 1, 'one worker for all questions');
    assert.match(ChannelWorker.started[0]!.script, /\/memory\/worker\.ts$/);
  });

  test('are sent once, all of them, in their order, in messages of few', async () => {
    const client = clientOf({ worker: true });
    await Promise.all([client.organisations.list({ q: WORD }), client.organisations.suggest({ q: WORD })]);
    const sent = batches(ChannelWorker.started[0]!.told);
    assert.deepEqual(sent.flat(), records);
    assert.ok(sent.length > 2);
    assert.ok(sent.every(({ length }) => length <= 128));
  });

  test('keep their numbers when some of them cannot be read', async () => {
    const mixed = [null, records[0], { kind: 'organisations' }, 7, ...records.slice(1, 9)];
    const options = { records: { organisations: mixed } };
    const [there, here] = [clientOf({ ...options, worker: true }), clientOf(options)];
    assert.deepEqual(
      plain(await there.organisations.list(QUERY)),
      plain(await here.organisations.list(QUERY)),
    );
  });

  test('of a collection without any are found as well as of any other', async () => {
    const client = clientOf({ worker: true, records: { organisations: [] } });
    assert.equal((await client.organisations.list({ q: WORD })).total?.value, 0);
  });

  test('of 20,000 are none: no worker is started, nothing is sent', async () => {
    await clientOf({}).organisations.list({ q: WORD });
    assert.equal(ChannelWorker.started.length, 0);
    const many = Array.from({ length: 20_000 }, () => null);
    await clientOf({ records: { organisations: many } }).organisations.list({ q: WORD });
    assert.equal(ChannelWorker.started.length, 0);
    await clientOf({ records: { organisations: [...many, null] } }).organisations.list({ q: WORD });
    assert.equal(ChannelWorker.started.length, 1);
  });

  test('are read on the page by id and in their order, without a worker', async () => {
    const client = clientOf({ worker: true });
    assert.equal((await client.organisations.get(records[5]!.id)).id, records[5]!.id);
    assert.equal((await client.organisations.list({ pageSize: 5 })).items.length, 5);
    assert.equal(ChannelWorker.started.length, 0);
  });
});

describe('who gives up', () => {
  test('is let go with the reason; the next one is answered from what was sent', async () => {
    const client = clientOf({ worker: true });
    const controller = new AbortController();
    const answer = (async () => client.organisations.list({ q: WORD }, { signal: controller.signal }))();
    setImmediate(() => controller.abort(new Error('typed on')));
    await assert.rejects(answer, /typed on/);
    assert.ok((await client.organisations.list({ q: WORD })).items.length > 0);
    assert.equal(ChannelWorker.started.length, 1);
    assert.deepEqual(batches(ChannelWorker.started[0]!.told).flat(), records);
  });
});

describe('a worker of records that is lost', () => {
  test('because records are no plain data is replaced by the page, which indexes them once', async () => {
    const strange = [...records, { ...records[0], id: 'strange', note: () => 'a function' }];
    const client = clientOf({ worker: true, records: { organisations: strange } });
    const one = await client.organisations.list({ q: WORD });
    const told = ChannelWorker.started[0]!.told.length;
    assert.equal((await client.organisations.list({ q: WORD })).total?.value, one.total?.value);
    assert.equal(ChannelWorker.started[0]!.told.length, told, 'the worker is asked no more');
  });

  const times: readonly (readonly [when: string, breaksAt: ChannelWorker['breaksAt']])[] = [
    ['before it has any record', () => true],
    ['half way through the records', (told) => told.length > 2],
    ['when it has all', (told) => batches(told).length < told.length],
  ];
  for (const [when, breaksAt] of times) {
    test(`${when} is replaced by the page`, async () => {
      const { search, builtHere } = workerOf(() => Object.assign(new ChannelWorker(), { breaksAt }));
      assert.equal(await search(WORD), await expected());
      assert.ok(builtHere() > 0);
      assert.equal(ChannelWorker.started.length, 1, 'no other is tried');
      assert.equal(ChannelWorker.started[0]!.isTerminated, true);
    });
  }

  test('because the page may have none is not missed', async () => {
    const { search, worker } = workerOf(() => undefined);
    assert.equal(await search(WORD), await expected());
    await assert.rejects(worker.ask(setup, records, ['shape'], undefined), WorkerLost);
  });
});

test('a worker that was ended for want of questions is sent the records again', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { search, builtHere } = workerOf(() => new ChannelWorker());
  assert.equal(await search(WORD), await expected());
  context.mock.timers.tick(599_999);
  assert.equal(ChannelWorker.started[0]!.isTerminated, false);
  context.mock.timers.tick(1);
  assert.equal(ChannelWorker.started[0]!.isTerminated, true);
  assert.equal(await search(WORD), await expected());
  assert.equal(ChannelWorker.started.length, 2);
  assert.deepEqual(batches(ChannelWorker.started[1]!.told).flat(), records);
  assert.equal(builtHere(), 0);
});

test('records are indexed on the page a few milliseconds at a time', async () => {
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await indexRecords(setup, records);
  isDone = true;
  assert.ok(turns > 1, 'others had their turn');
});

test.after(() => {
  globalThis.Worker = hosted;
});

async function expected(): Promise<number> {
  const searcher = searcherIn(await indexRecords(setup, records), undefined);
  return (await searcher.search({ text: WORD, offset: 0, limit: 10 })).total;
}
