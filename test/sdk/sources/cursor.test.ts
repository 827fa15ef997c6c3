import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicaliseQuery } from '../../../src/sdk/canonical-query.ts';
import type { CanonicalQuery } from '../../../src/sdk/query.ts';
import { readCursor, writeCursor } from '../../../src/sdk/sources/cursor.ts';

/** Reads the cursor of a test with another question. */
const reading = (cursor: string) => (query: CanonicalQuery) => (): number =>
  readCursor(cursor, 'organisations', query, 'v1');

test('a cursor continues its own question, and is refused by another collection, question or state of the data', async () => {
  const query = await canonicaliseQuery({ q: 'wind', country: ['CZ'] });
  const cursor = writeCursor(20, 'organisations', query, 'v1');
  const readWith = reading(cursor);
  assert.equal(
    readCursor(
      cursor,
      'organisations',
      await canonicaliseQuery({ country: 'CZ', q: ' wind', pageSize: 7 }),
      'v1',
    ),
    20,
  );
  assert.throws(() => readCursor(cursor, 'regions', query, 'v1'), { code: 'bad-request' });
  assert.throws(readWith(await canonicaliseQuery({ q: 'sun' })), {
    code: 'bad-request',
  });
  assert.throws(() => readCursor(cursor, 'organisations', query, 'v2'), { code: 'stale-cursor' });
});

test('a cursor belongs to the place that was asked for', async () => {
  const query = await canonicaliseQuery({ near: 'CZ01,100', bbox: '5,45,20,55' });
  const cursor = writeCursor(20, 'organisations', query, 'v1');
  const readWith = reading(cursor);
  for (const other of [{ near: 'CZ01,200', bbox: '5,45,20,55' }, { near: 'CZ01,100' }]) {
    assert.throws(readWith(await canonicaliseQuery(other)), {
      code: 'bad-request',
    });
  }
});
