import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { createReader } from '../../../src/sdk/client/reader.ts';
import { openSession } from '../../../src/sdk/client/session.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';

/** A source that notes what it is asked. */
function noted(): { readonly source: Source; readonly asked: string[] } {
  const record = { kind: 'organisations', id: 'a', name: { en: 'A' }, country: 'BG' };
  const plain = memorySource({ id: 'noted', records: { organisations: [record] } });
  const asked: string[] = [];
  const note = (call: string, fresh = false): number => asked.push(fresh ? `${call} fresh` : call);
  const source: Source = {
    ...plain,
    list: (kind, query, call) => (note('list', call?.fresh), plain.list(kind, query, call)),
    describe: (call) => (note('describe', call?.fresh), plain.describe(call)),
  };
  return { source, asked };
}

for (const [name, open] of [
  ['a client', createClient],
  ['a reader', createReader],
] as const) {
  describe(`${name} that is asked for what is fresh`, () => {
    it('asks its source although it keeps an answer, and keeps the new one', async () => {
      const { source, asked } = noted();
      const reader = open({ source });
      await reader.organisations.list({ pageSize: 1 });
      await reader.organisations.list({ pageSize: 1 });
      assert.deepEqual(asked, ['list']);
      await reader.organisations.list({ pageSize: 1 }, { fresh: true });
      assert.deepEqual(asked, ['list', 'list fresh']);
      await reader.organisations.list({ pageSize: 1 });
      assert.equal(asked.length, 2);
    });

    it('describes the source anew', async () => {
      const { source, asked } = noted();
      const reader = open({ source });
      await reader.describe();
      await reader.describe();
      await reader.describe({ fresh: true });
      assert.deepEqual(asked, ['describe', 'describe fresh']);
    });

    it('is asked so by a session that tries again', async () => {
      const { source, asked } = noted();
      const session = openSession(open({ source }), 'organisations');
      await session.search({ pageSize: 1 });
      await session.retry();
      assert.deepEqual(asked, ['list', 'list fresh']);
    });
  });
}
