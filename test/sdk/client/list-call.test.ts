import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { RawPage } from '../../../src/sdk/query.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { organisation } from './held-source.ts';

/** A source that answers page by page from a script: cursor → page, `''` for the first. */
function scripted(script: Readonly<Record<string, RawPage>>) {
  const asked: string[] = [];
  const source: Source = {
    id: 'scripted',
    describe: () => Promise.reject(new Error('not asked for in these tests')),
    get: () => Promise.reject(new Error('not asked for in these tests')),
    list: async (_kind, { cursor = '' }) => {
      asked.push(cursor);
      return script[cursor] ?? { items: [] };
    },
  };
  return { list: createClient({ source }).organisations.list, asked };
}

const pages = {
  '': { items: [organisation('a'), organisation('b')], next: 'two' },
  two: { items: [], next: 'three' },
  three: { items: [organisation('c')], next: null },
};

async function idsOf(records: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of records) ids.push(id);
  return ids;
}

test('awaited, a list is its first page', async () => {
  const { list, asked } = scripted(pages);
  const call = list();
  assert.deepEqual(
    (await call).items.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.equal((await call).next, 'two');
  assert.deepEqual(asked, ['']);
});

test('iterated, it goes through all pages, over an empty one too', async () => {
  const { list, asked } = scripted(pages);
  assert.deepEqual(await idsOf(list()), ['a', 'b', 'c']);
  assert.deepEqual(asked, ['', 'two', 'three']);
});

test('it asks for no page more than the wanted number of records needs', async () => {
  const { list, asked } = scripted(pages);
  assert.deepEqual(await idsOf(list().take(2)), ['a', 'b']);
  assert.deepEqual(await idsOf(list().take(0)), []);
  assert.deepEqual(asked, ['']);
  assert.deepEqual(await idsOf(list().take(3)), ['a', 'b', 'c']);
});

test('page by page, it gives every page', async () => {
  const { list } = scripted(pages);
  const lengths: number[] = [];
  for await (const page of list().pages()) lengths.push(page.items.length);
  assert.deepEqual(lengths, [2, 0, 1]);
});

test('from a numbered page it goes on with the next ones', async () => {
  const { list, asked } = scripted(pages);
  assert.deepEqual(await idsOf(list({ page: 1 })), ['a', 'b', 'c']);
  assert.deepEqual(asked, ['', 'two', 'three']);
});

test('a cursor that comes back rejects instead of going round for ever', async () => {
  const { list } = scripted({
    '': { items: [organisation('a')], next: 'again' },
    again: { items: [organisation('b')], next: 'again' },
  });
  await assert.rejects(idsOf(list()), { code: 'decode', message: /same cursor twice/ });
});

test('an abort between pages ends the walk with its reason', async () => {
  const { list } = scripted(pages);
  const stop = new AbortController();
  const reason = new Error('left the page');
  const seen: string[] = [];
  await assert.rejects(async () => {
    for await (const { id } of list({}, { signal: stop.signal })) {
      seen.push(id);
      if (id === 'b') stop.abort(reason);
    }
  }, reason);
  assert.deepEqual(seen, ['a', 'b']);
});

test('records asked for at the same time come in their order, each page asked for once', async () => {
  const { list, asked } = scripted(pages);
  const records = list()[Symbol.asyncIterator]();
  const four = await Promise.all([records.next(), records.next(), records.next(), records.next()]);
  assert.deepEqual(
    four.map(({ value }) => value?.id),
    ['a', 'b', 'c', undefined],
  );
  assert.deepEqual(asked, ['', 'two', 'three']);
});
