import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { Page, RawPage } from '../../../src/sdk/query.ts';
import { federate } from '../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { CallOptions, Source, SourceEvent } from '../../../src/sdk/sources/source.ts';
import { heldSource, organisation, settled } from './held-source.ts';

const read = <T>(call: PromiseLike<T>): Promise<T> =>
  new Promise((resolve, reject) => void call.then(resolve, reject));

/** Lets a time pass until something has happened: when its clock starts depends on which modules are loaded already. */
async function passing(context: TestContext, ms: number, happening: Promise<unknown>): Promise<void> {
  const over = happening.then(() => true);
  const pause = (): Promise<boolean> => settled().then(() => false);
  for (let turn = 0; turn < 1000 && !(await Promise.race([over, pause()])); turn++) {
    context.mock.timers.tick(ms);
  }
  await happening;
}

test('a call ends after its time, others that ask the same go on', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { source, asked } = heldSource();
  const client = createClient({ source });
  const patient = read(client.organisations.list({ q: 'a' }));
  const hasty = assert.rejects(read(client.organisations.list({ q: 'a' }, { timeoutMs: 500 })), {
    code: 'timeout',
    message: 'The call took longer than 0.5 s.',
  });
  await passing(context, 500, hasty);
  assert.deepEqual(
    asked.map(({ signal }) => signal.aborted),
    [false, true],
  );
  asked[0]?.answer({ items: [organisation('a')] });
  assert.equal((await patient).items[0]?.id, 'a');
});

test('a client may have a time for all its calls', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { source } = heldSource();
  const late = assert.rejects(read(createClient({ source, timeoutMs: 100 }).calls.list()), {
    code: 'timeout',
  });
  await passing(context, 100, late);
});

test('requests and retries are told, of the call and of the client; nobody who does not listen hears', async () => {
  const events: readonly SourceEvent[] = [
    { type: 'retry', attempt: 1, delayMs: 100, code: 'network' },
    {
      type: 'request',
      method: 'GET',
      origin: 'https://hub.example',
      path: '/v1/',
      attempt: 2,
      status: 200,
      ms: 7,
    },
  ];
  const source: Source = {
    ...memorySource({ id: 'hub', records: { organisations: [organisation('a')] } }),
    list: async (_kind, _query, { observe }: CallOptions = {}) => {
      events.forEach((event) => observe?.(event));
      return { items: [] };
    },
  };
  const client = createClient({ source });
  await client.organisations.list();
  const heard: SourceEvent[] = [];
  const stops = [
    client.on('request', (event) => heard.push(event)),
    client.on('retry', (event) => heard.push(event)),
  ];
  const own: SourceEvent[] = [];
  await client.organisations.list({ q: 'a' }, { observe: (event) => own.push(event) });
  assert.deepEqual(heard, events);
  assert.deepEqual(own, events);
  stops.forEach((stop) => stop());
  await client.organisations.list({ q: 'b' });
  assert.equal(heard.length, 2);
});

test('events of all sources of a federation are heard', async () => {
  const telling = (id: string): Source => ({
    ...memorySource({ id, records: { organisations: [] } }),
    list: async (_kind, _query, { observe }: CallOptions = {}) => {
      observe?.({ type: 'request', method: 'GET', origin: `https://${id}.example`, path: '/', attempt: 1 });
      return { items: [] };
    },
  });
  const client = createClient({ source: federate([telling('a'), telling('b')]) });
  const origins: string[] = [];
  client.on('request', ({ origin }) => origins.push(origin));
  await client.organisations.list();
  assert.deepEqual(origins.sort(), ['https://a.example', 'https://b.example']);
});

test('keys are equal for equal questions, however they are spelled, and differ by source, kind and call', () => {
  const source = (id: string) => memorySource({ id, records: {} });
  const { key } = createClient({ source: source('own') });
  assert.deepEqual(
    key('calls', { q: ' wind ', country: ['PL', 'CZ'] }),
    key('calls', { country: ['CZ', 'PL'], q: 'wind' }),
  );
  const keys = [
    key('calls', {}),
    key('regions', {}),
    key('calls', { page: 2 }),
    key('calls', { near: '50,14' }),
    key('calls', 'x:1'),
    createClient({ source: source('other') }).key('calls', {}),
  ];
  assert.equal(new Set(keys.map((each) => JSON.stringify(each))).size, keys.length);
  assert.ok(keys.flat().every((part) => typeof part === 'string'));
  assert.throws(() => key('calls', { pageSize: 0 }), { code: 'bad-request' });
});

test('a closed client ends its calls and sessions, and asks nothing any more', async () => {
  const { source, asked } = heldSource();
  const client = createClient({ source });
  const session = client.session('organisations');
  const states: string[] = [];
  void session.search({ q: 'b' });
  await settled();
  session.subscribe(({ status }) => states.push(status));
  const call = assert.rejects(read(client.organisations.list({ q: 'a' })), { name: 'AbortError' });
  await settled();
  client.close();
  await call;
  await settled();
  assert.ok(asked.every(({ signal }) => signal.aborted));
  assert.deepEqual(states, []);
  await assert.rejects(read(client.organisations.list({ q: 'c' })), { name: 'AbortError' });
  await assert.rejects(client.organisations.get('a'), { name: 'AbortError' });
  assert.equal(asked.length, 2);
});

/** A promise and what settles it. */
function gateOf<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve: (value) => resolve(value) };
}

/** Two sources of which a test opens the second when it likes. */
function pair(second: () => Promise<RawPage>) {
  const own = memorySource({ id: 'own', records: { organisations: [organisation('a')] } });
  const hub: Source = { ...memorySource({ id: 'hub', records: {} }), list: second };
  return createClient({ source: federate([own, hub]) });
}

test('earlier states of a page are told, checked like any other', async () => {
  const gate = gateOf<RawPage>();
  const client = pair(() => gate.promise);
  const early: Page<'organisations'>[] = [];
  const final = read(client.organisations.list({}, { onPartial: (page) => early.push(page) }));
  for (let turn = 0; turn < 20 && early.length === 0; turn += 1) await settled();
  gate.resolve({ items: [{ ...organisation('b'), country: 17 }, organisation('c')] });
  const page = await final;
  assert.deepEqual(
    early.map(({ items, waitingFor }) => [items.map(({ id }) => id), waitingFor]),
    [[['a'], ['hub']]],
  );
  assert.deepEqual(
    page.items.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.equal(page.waitingFor, undefined);
  assert.ok(page.problems.length > 0 && page.problems.every(({ sourceId }) => sourceId === 'hub'));
  assert.deepEqual(
    page.sources.map(({ id, status }) => [id, status]),
    [
      ['own', 'ok'],
      ['hub', 'ok'],
    ],
  );
});

test('a search shows what the first source has while the others are waited for', async () => {
  const gate = gateOf<RawPage>();
  const session = pair(() => gate.promise).session('organisations');
  const states: (readonly [string, number | undefined])[] = [];
  session.subscribe(({ status, page }) => states.push([status, page?.items.length]));
  const done = session.search({});
  for (let turn = 0; turn < 20 && states.length < 2; turn += 1) await settled();
  gate.resolve({ items: [organisation('b')] });
  await done;
  assert.deepEqual(states, [
    ['loading', undefined],
    ['loading', 1],
    ['ready', 2],
  ]);
});

test('a page that lacks a source is not kept, so that asking again may be whole', async () => {
  let calls = 0;
  const client = pair(async () => {
    calls += 1;
    if (calls === 1) throw new CoopkitError('network', 'away');
    return { items: [organisation('b')] };
  });
  const first = await client.organisations.list();
  assert.deepEqual(
    first.sources.map(({ status }) => status),
    ['ok', 'failed'],
  );
  const second = await client.organisations.list();
  assert.deepEqual(
    second.items.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('a description that lacks a source is asked for again', async () => {
  let calls = 0;
  const own = memorySource({ id: 'own', records: {} });
  const hub: Source = {
    ...memorySource({ id: 'hub', records: {} }),
    describe: async () => {
      calls += 1;
      if (calls === 1) throw new CoopkitError('network', 'away');
      return memorySource({ id: 'hub', records: {} }).describe();
    },
  };
  const client = createClient({ source: federate([own, hub]) });
  assert.equal((await client.describe()).missing?.length, 1);
  assert.equal((await client.describe()).missing, undefined);
  await client.describe();
  assert.equal(calls, 2);
});

test('a closed search of a client falls silent, and may be asked again', async () => {
  const client = createClient({
    source: memorySource({ id: 'own', records: { organisations: [organisation('a')] } }),
  });
  const session = client.session('organisations');
  const heard: string[] = [];
  session.subscribe(({ status }) => heard.push(`before ${status}`));
  session.close();
  session.subscribe(({ status }) => heard.push(status));
  await session.search({});
  assert.deepEqual(heard, ['loading', 'ready']);
});
