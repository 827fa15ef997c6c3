import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicaliseQuery } from '../../../src/sdk/canonical-query.ts';
import { readCursor, writeCursor } from '../../../src/sdk/sources/cursor.ts';

test('a cursor continues its own question, and is refused by another collection, question or state of the data', () => {
  const query = canonicaliseQuery({ q: 'wind', country: ['CZ'] });
  const cursor = writeCursor(20, 'organisations', query, 'v1');
  assert.equal(
    readCursor(cursor, 'organisations', canonicaliseQuery({ country: 'CZ', q: ' wind', pageSize: 7 }), 'v1'),
    20,
  );
  assert.throws(() => readCursor(cursor, 'regions', query, 'v1'), { code: 'bad-request' });
  assert.throws(() => readCursor(cursor, 'organisations', canonicaliseQuery({ q: 'sun' }), 'v1'), {
    code: 'bad-request',
  });
  assert.throws(() => readCursor(cursor, 'organisations', query, 'v2'), { code: 'stale-cursor' });
});

test('a cursor belongs to the place that was asked for', () => {
  const query = canonicaliseQuery({ near: 'CZ01,100', bbox: '5,45,20,55' });
  const cursor = writeCursor(20, 'organisations', query, 'v1');
  for (const other of [{ near: 'CZ01,200', bbox: '5,45,20,55' }, { near: 'CZ01,100' }]) {
    assert.throws(() => readCursor(cursor, 'organisations', canonicaliseQuery(other), 'v1'), {
      code: 'bad-request',
    });
  }
});
