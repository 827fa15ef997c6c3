import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import { CoopkitError, isCoopkitError } from '../../../src/sdk/errors.ts';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import { runFetching } from '../../../src/sdk/search/steps.ts';
import { searcherOf } from '../../../src/sdk/sources/searcher.ts';
import type { Searcher } from '../../../src/sdk/sources/searcher.ts';
import type { FromWorker, Port, Question, ToWorker } from '../../../src/sdk/sources/worker/protocol.ts';
import { Remote, WorkerLost } from '../../../src/sdk/sources/worker/remote.ts';
import type { WorkerPort } from '../../../src/sdk/sources/worker/remote.ts';
import { askedElsewhere } from '../../../src/sdk/sources/worker/searcher.ts';
import { serve } from '../../../src/sdk/sources/worker/serve.ts';

const names = ['Hydrogen valley', 'Hydrogen trains', 'Hydrogen lab', 'Hydrogen hub', 'Hydrogan house'];
const index = buildIndex(
  { filters: ['country'], sorts: [] },
  names.map((text, at) => ({
    texts: [{ text, weight: 3 as const }],
    values: { country: [at % 2 === 0 ? 'IT' : 'PL'] },
    sorts: {},
  })),
);

/** The index on whichever thread asks for it. */
const open = async (): Promise<Searcher> =>
  searcherOf(index, (steps) => runFetching(steps, index.part, () => undefined));

/** Two ends of a connection; what passes is cloned, as between threads. */
class Line extends EventTarget {
  isTerminated = false;
  readonly asked: ToWorker<string>[] = [];
  readonly inside: EventTarget & Port<FromWorker> = Object.assign(new EventTarget(), {
    postMessage: (message: FromWorker) => pass(message, this),
  }) as EventTarget & Port<FromWorker>;

  postMessage(message: ToWorker<string>): void {
    this.asked.push(message);
    pass(message, this.inside);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function pass(message: unknown, to: EventTarget): void {
  const data: unknown = structuredClone(message);
  queueMicrotask(() => to.dispatchEvent(new MessageEvent('message', { data })));
}

/** A worker that serves the index, and the page's end of it. */
function started(service: Parameters<typeof serve<string>>[1] = { open }): {
  readonly line: Line;
  readonly remote: Remote<string>;
  readonly ask: <T>(question: Question, signal?: AbortSignal) => Promise<T>;
} {
  const line = new Line();
  const remote = new Remote<string>(line as unknown as WorkerPort<string>);
  serve<string>(line.inside, service);
  remotes.push(remote);
  return { line, remote, ask: (question, signal) => remote.ask('here', question, signal) };
}

const remotes: Remote<string>[] = [];
afterEach(() => {
  for (const remote of remotes.splice(0)) remote.end();
});

const QUERY = { text: 'hydrogan', facets: ['country'], explain: true, offset: 0, limit: 10 };

const noFallback = (): Promise<Searcher> => Promise.reject(new Error('the index is not opened here'));

describe('an index in a worker', () => {
  test('gives the answers that it gives on the page', async () => {
    const { ask } = started();
    const there = await askedElsewhere(ask, noFallback);
    const here = await open();
    assert.deepEqual(there.shape, here.shape);
    const { others, ...answer } = await there.search(QUERY);
    const { others: expected, ...wanted } = await here.search(QUERY);
    assert.deepEqual(answer, wanted);
    assert.equal(answer.total, 1);
    const wordings = (await others?.()) ?? [];
    assert.deepEqual(wordings, await expected?.());
    assert.deepEqual(
      wordings.map(({ q }) => q),
      ['hydrogen'],
    );
    assert.deepEqual(await there.terms('hydro', 5), await here.terms('hydro', 5));
    assert.deepEqual(await there.totals(), await here.totals());
  });

  test('tells an error with its code, what it says and the remedy', async () => {
    const { ask } = started();
    const there = await askedElsewhere(ask, noFallback);
    await assert.rejects(
      there.search({ filters: { colour: { any: ['red'], none: [] } }, offset: 0, limit: 10 }),
      (error) =>
        isCoopkitError(error, 'unsupported') && /colour/.test(error.message) && /country/.test(error.hint!),
    );
  });

  test('keeps the status of a file that a host refused', async () => {
    const refuse = (): Promise<Searcher> =>
      Promise.reject(new CoopkitError('http', 'No.', { status: 503, hint: 'Later.' }));
    const { ask } = started({ open: refuse });
    await assert.rejects(ask(['shape']), { code: 'http', status: 503, hint: 'Later.', retryable: true });
  });
});

describe('a question that is given up', () => {
  test('lets its caller go with the reason, and ends the work in the worker', async () => {
    let aborted = (): void => undefined;
    const isAborted = new Promise<void>((resolve) => (aborted = resolve));
    const { ask, line } = started({
      open: (_, signal) => new Promise<Searcher>(() => signal.addEventListener('abort', aborted)),
    });
    const controller = new AbortController();
    const answer = ask(['shape'], controller.signal);
    await Promise.resolve();
    controller.abort(new Error('typed on'));
    await assert.rejects(answer, /typed on/);
    await isAborted;
    assert.deepEqual(line.asked.at(-1), { abort: 1 });
  });

  test('before it is asked is not asked', async () => {
    const { ask, line } = started();
    await assert.rejects(ask(['shape'], AbortSignal.abort(new Error('gone'))), /gone/);
    assert.deepEqual(line.asked, []);
  });
});

describe('a worker that is lost', () => {
  test('while it answers is replaced by the page, without the caller noticing', async () => {
    const { line, ask, remote } = started();
    const searcher = await askedElsewhere(ask, open);
    const answer = searcher.search(QUERY);
    line.dispatchEvent(new Event('error', { cancelable: true }));
    const { total, corrections } = await answer;
    assert.deepEqual({ total, corrections }, { total: 1, corrections: [] });
    assert.equal(line.isTerminated, true);
    assert.equal(remote.isLost, true);
    assert.equal((await searcher.terms('hydro', 5)).length, 2);
  });

  test('because of a fault of its own is replaced as well', async () => {
    const { ask } = started({ open: () => Promise.reject(new TypeError('no such thing in workers')) });
    const { shape } = await askedElsewhere(ask, open);
    assert.deepEqual(shape.filters, ['country']);
  });

  test('does not break what cannot be told to it', async () => {
    const { ask, remote } = started();
    const strange = { text: 'hub', offset: 0, limit: 1, note: () => 'a function' };
    await assert.rejects(ask(['search', strange]), WorkerLost);
    const searcher = await askedElsewhere(ask, open);
    assert.equal((await searcher.search(strange)).total, 1);
    assert.equal(remote.isOver, false, 'others can still ask it');
  });
});

describe('a worker', () => {
  afterEach(() => mock.timers.reset());

  test('that does not start is given up', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const line = new Line();
    const remote = new Remote<string>(line as unknown as WorkerPort<string>);
    const searcher = askedElsewhere((question) => remote.ask('here', question, undefined), open);
    mock.timers.tick(10_000);
    assert.deepEqual((await searcher).shape.filters, ['country']);
    assert.equal(line.isTerminated, true);
    assert.equal(remote.isLost, true);
  });

  test('is ended when nobody has asked it for a minute, not before', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const { ask, line, remote } = started();
    await ask(['shape']);
    mock.timers.tick(59_999);
    assert.equal(line.isTerminated, false);
    await ask(['totals']);
    mock.timers.tick(59_999);
    assert.equal(line.isTerminated, false);
    mock.timers.tick(1);
    assert.equal(line.isTerminated, true);
    assert.equal(remote.isOver, true);
    assert.equal(remote.isLost, false, 'another one may be started');
    await assert.rejects(ask(['shape']), WorkerLost);
  });

  test('is not ended while it works, however long', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    let opened: (searcher: Searcher) => void = () => undefined;
    const { ask, line } = started({ open: () => new Promise<Searcher>((resolve) => (opened = resolve)) });
    const answer = ask(['shape']);
    await new Promise((resolve) => setImmediate(resolve));
    mock.timers.tick(600_000);
    assert.equal(line.isTerminated, false);
    opened(await open());
    await answer;
  });
});
