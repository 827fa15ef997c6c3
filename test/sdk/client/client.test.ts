import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { CoopkitError, isCoopkitError } from '../../../src/sdk/errors.ts';
import type { Problem, RawPage } from '../../../src/sdk/query.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { heldSource, organisation, settled } from './held-source.ts';

function held() {
  const { source, asked } = heldSource();
  return { client: createClient({ source }), asked };
}

/** Begins to read a list at once, as `await` does a moment later. */
const read = <T>(call: PromiseLike<T>): Promise<T> =>
  new Promise((resolve, reject) => void call.then(resolve, reject));

const ids = (page: { readonly items: readonly { readonly id: string }[] }) => page.items.map(({ id }) => id);

test('equal questions asked at the same time are one request, however they are spelled', async () => {
  const { client, asked } = held();
  const first = client.organisations.list({ country: ['CZ', 'PL'], q: ' wind ' }).then(ids);
  const second = client.organisations.list({ q: 'wind', country: ['PL', 'CZ', 'CZ'] }).then(ids);
  await settled();
  asked[0]?.answer({ items: [organisation('a')] });
  assert.deepEqual(await Promise.all([first, second]), [['a'], ['a']]);
  assert.equal(asked.length, 1);
});

test('an answer is kept for thirty seconds, then asked for again', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 0 });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { client, asked } = held();
  const ask = async (): Promise<void> => {
    const page = client.organisations.list({ q: 'a' }).then(ids);
    await settled();
    asked.at(-1)?.answer({ items: [organisation('a')] });
    await page;
  };
  await ask();
  context.mock.timers.tick(30_000);
  await ask();
  assert.equal(asked.length, 1);
  context.mock.timers.tick(1);
  await ask();
  assert.equal(asked.length, 2);
});

test('failures and answers with missing parts are not kept', async () => {
  const { client, asked } = held();
  const failed = assert.rejects(read(client.calls.list()), { code: 'network' });
  asked[0]?.fail(new CoopkitError('network', 'offline'));
  await failed;
  const partial = read(client.calls.list());
  asked[1]?.answer({ items: [], missing: ['one file'] });
  const page = await partial;
  assert.equal(page.sources[0]?.status, 'partial');
  assert.match(page.sources[0]?.error?.message ?? '', /one file/);
  const third = read(client.calls.list());
  await settled();
  asked[2]?.answer({ items: [] });
  assert.equal((await third).sources[0]?.status, 'ok');
});

test('a caller who aborts is let go with its reason; the request ends with the last caller', async () => {
  const { client, asked } = held();
  const one = new AbortController();
  const two = new AbortController();
  const first = read(client.organisations.list({ q: 'a' }, { signal: one.signal }));
  const second = read(client.organisations.list({ q: 'a' }, { signal: two.signal }));
  const reason = new Error('typed on');
  const rejected = assert.rejects(first, reason);
  one.abort(reason);
  await rejected;
  assert.equal(asked[0]?.signal.aborted, false);
  const alsoRejected = assert.rejects(second, { name: 'AbortError' });
  two.abort();
  await alsoRejected;
  assert.equal(asked[0]?.signal.aborted, true);
});

test('who asks after everyone gave up gets a request of its own', async () => {
  const { client, asked } = held();
  const gone = new AbortController();
  const first = assert.rejects(read(client.organisations.list({}, { signal: gone.signal })), {
    name: 'AbortError',
  });
  gone.abort();
  await first;
  const second = client.organisations.list({}).then(ids);
  assert.equal(asked.length, 2);
  asked[1]?.answer({ items: [organisation('b')] });
  assert.deepEqual(await second, ['b']);
});

test('an aborted signal asks nothing at all', async () => {
  const { client, asked } = held();
  const call = client.organisations.list({}, { signal: AbortSignal.abort() });
  await assert.rejects(read(call), { name: 'AbortError' });
  assert.equal(asked.length, 0);
});

test('nothing is asked of a list that nobody reads', async () => {
  const { client, asked } = held();
  client.organisations.list({ q: 'a' });
  await settled();
  assert.equal(asked.length, 0);
});

test('bad records are repaired or left out; the page and the event say so', async () => {
  const bad = { ...organisation('bad'), offers: 'nonsense', country: 17 };
  const client = createClient({
    source: memorySource({ id: 'own', records: { organisations: [organisation('good'), bad, null] } }),
  });
  const heard: Problem[] = [];
  const stop = client.on('problem', (problem) => heard.push(problem));
  const page = await client.organisations.list();
  assert.equal(page.items[0]?.id, 'good');
  assert.ok(page.problems.length > 0);
  assert.ok(page.problems.every(({ sourceId }) => sourceId === 'own'));
  assert.ok(page.problems.some(({ action }) => action === 'dropped-record'));
  assert.deepEqual(heard, page.problems);
  stop();
  await client.organisations.list({ pageSize: 3 });
  assert.equal(heard.length, page.problems.length);
});

test('strict calls reject with what is wrong and where', async () => {
  const client = createClient({
    source: memorySource({ id: 'own', records: { organisations: [{ kind: 'organisations', id: 'x' }] } }),
  });
  await assert.rejects(
    read(client.organisations.list({}, { strict: true })),
    (error) => isCoopkitError(error, 'decode') && error.sourceId === 'own' && /"x"/.test(error.message),
  );
  assert.deepEqual((await client.organisations.list()).problems.length > 0, true);
});

test('a record by id is checked like any other', async () => {
  const client = createClient({
    source: memorySource({
      id: 'own',
      records: { organisations: [organisation('a'), { kind: 'organisations', id: 'broken', name: 3 }] },
    }),
  });
  assert.equal((await client.organisations.get('a')).name['en'], 'Organisation a');
  await assert.rejects(client.organisations.get('none'), { code: 'not-found' });
  await assert.rejects(client.organisations.get('a', { signal: AbortSignal.abort() }), {
    name: 'AbortError',
  });
});

test('what a source has not got is said, not answered with nothing', async () => {
  const client = createClient({ source: memorySource({ id: 'own', records: { calls: [] } }) });
  await assert.rejects(read(client.regions.list()), { code: 'unsupported' });
  assert.deepEqual((await client.calls.list()).items, []);
});

test('a source without suggestions suggests nothing, and warming it up is harmless', async () => {
  const { client } = held();
  assert.deepEqual(await client.organisations.suggest({ q: 'a' }), []);
  await client.warm('organisations');
});

test('warming up never fails, the search that follows does', async () => {
  const client = createClient({ source: memorySource({ id: 'own', records: {} }) });
  await client.warm('organisations');
  await assert.rejects(read(client.organisations.list({ q: 'a' })), { code: 'unsupported' });
});

test('a source that answers with something else than a page is told apart from a bad record', async () => {
  const { client, asked } = held();
  const failed = assert.rejects(read(client.organisations.list()), { code: 'decode', sourceId: 'held' });
  asked[0]?.answer({ error: 'overloaded' } as unknown as RawPage);
  await failed;
});

test('what a source says of its records beside them reaches the page, and nothing is said for it', async () => {
  const { client, asked } = held();
  const notes = {
    explanations: { a: { score: 3, reasons: [] } },
    distances: { a: 12.5 },
    grid: [{ box: [8, 44, 9, 45] as const, count: 1 }],
    didYouMean: [{ q: 'wind power', total: 4 }],
  };
  const page = read(client.organisations.list());
  asked[0]?.answer({ items: [organisation('a')], ...notes });
  const { explanations, distances, grid, didYouMean } = await page;
  assert.deepEqual({ explanations, distances, grid, didYouMean }, notes);
  const plain = read(client.organisations.list({ pageSize: 3 }));
  asked[1]?.answer({ items: [organisation('a')] });
  assert.equal(
    Object.keys(await plain).some((key) => key in notes),
    false,
  );
});
