import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { CacheOptions } from '../../../src/sdk/client/types.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { RawPage } from '../../../src/sdk/query.ts';
import type { CallOptions, Source } from '../../../src/sdk/sources/source.ts';
import { organisation } from './held-source.ts';

/** A client of a source that numbers its answers: record `1` in the first, `2` in the second. */
function counting(cache?: CacheOptions, answer: (count: number) => Promise<RawPage> = page) {
  const calls: CallOptions[] = [];
  const source: Source = {
    id: 'counting',
    describe: () => Promise.reject(new Error('not asked for in these tests')),
    get: async (_kind, id) => organisation(id),
    list: (_kind, _query, options = {}) => {
      calls.push(options);
      return answer(calls.length);
    },
  };
  const client = createClient({ source, ...(cache && { cache }) });
  const first = async (options = {}): Promise<string | undefined> =>
    (await client.organisations.list({ q: 'a' }, options)).items[0]?.id;
  return { client, calls, first };
}

const page = async (count: number): Promise<RawPage> => ({ items: [organisation(String(count))] });

test('"fresh" passes over what is kept, tells the source so, and keeps the new answer', async () => {
  const { calls, first } = counting();
  assert.deepEqual([await first(), await first()], ['1', '1']);
  assert.equal(await first({ fresh: true }), '2');
  assert.equal(calls[1]?.fresh, true);
  assert.equal(await first(), '2');
});

test('a page past its age is given as stale while a newer one is asked for', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 1_000_000 });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { client, calls, first } = counting({ maxAgeMs: 10_000, staleMs: 60_000 });
  await first();
  context.mock.timers.tick(10_001);
  const stale = await client.organisations.list({ q: 'a' });
  assert.deepEqual([stale.items[0]?.id, stale.stale, stale.fetchedAt], ['1', true, 1_000_000]);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(calls.length, 2);
  const fresh = await client.organisations.list({ q: 'a' });
  assert.deepEqual([fresh.items[0]?.id, fresh.stale, fresh.fetchedAt], ['2', undefined, 1_010_001]);
});

test('a newer page that cannot be had leaves the stale one, until that is too old as well', async (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: 0 });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const { client, first } = counting({ maxAgeMs: 10, staleMs: 100 }, async (count) => {
    if (count > 1) throw new CoopkitError('network', 'away');
    return page(count);
  });
  await first();
  context.mock.timers.tick(50);
  assert.equal(await first(), '1');
  assert.equal((await client.organisations.list({ q: 'a' })).stale, true);
  context.mock.timers.tick(61);
  await assert.rejects(first(), { code: 'network' });
});

test('a cleared cache keeps nothing, not even what was under way', async () => {
  let open = (): void => undefined;
  const { client, calls, first } = counting(undefined, async (count) => {
    if (count === 2) await new Promise<void>((resolve) => (open = resolve));
    return page(count);
  });
  await first();
  const underWay = first({ fresh: true });
  while (calls.length < 2) await new Promise((resolve) => setImmediate(resolve));
  client.cache.clear();
  open();
  assert.equal(await underWay, '2');
  assert.equal(await first(), '3');
});

test('a cache of no entries keeps nothing; a small one the last used', async () => {
  const none = counting({ entries: 0 });
  assert.deepEqual([await none.first(), await none.first()], ['1', '2']);
  const { client, first } = counting({ entries: 1 });
  await first();
  await client.organisations.list({ q: 'b' });
  assert.equal(await first(), '3');
});

for (const told of ['error', 'source'] as const) {
  test(`who begins again after the data changed is not given the kept first page (told as ${told})`, async () => {
    const gone = new CoopkitError('stale-cursor', 'The data changed.');
    const { client, first } = counting(undefined, async (count) => {
      if (count !== 2) return page(count);
      if (told === 'error') throw gone;
      return { items: [], sources: [{ id: 'counting', status: 'failed', error: gone }] };
    });
    assert.equal(await first(), '1');
    await client.organisations.list({ q: 'a', cursor: 'old' }).then(
      () => undefined,
      () => undefined,
    );
    assert.equal(await first(), '3');
  });
}
