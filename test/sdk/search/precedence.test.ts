import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchIndex } from '../../../src/sdk/search/index-form.ts';
import { PRECEDENCES, precedenceOf } from '../../../src/sdk/search/precedence.ts';

const index = (parts: Pick<SearchIndex, 'ties' | 'groups'>): SearchIndex => parts as SearchIndex;

/** Record numbers, those that come first among equals first. */
function inOrder(of: SearchIndex, records: number): number[] {
  const precedence = precedenceOf(of);
  const numbers = Array.from({ length: records }, (_, record) => record);
  return numbers.sort((a, b) => precedence(b) - precedence(a) || a - b);
}

test('records of a better group of standing come first, those appended since last', () => {
  const order = inOrder(index({ ties: undefined, groups: [300, 0, 500] }), 1000);
  assert.deepEqual(
    order.slice(0, 300).sort((a, b) => a - b),
    Array.from({ length: 300 }, (_, record) => record),
  );
  assert.ok(order.slice(800).every((record) => record >= 800));
});

test('inside a group no country comes first only for its place in the alphabet', () => {
  const countries = 27;
  const records = countries * 200;
  const first = inOrder(index({ ties: undefined, groups: [records] }), records).slice(0, 100);
  const seen = new Set(first.map((record) => Math.floor(record / 200)));
  assert.ok(seen.size > countries / 2, `${seen.size} countries among the first 100`);
});

test('a column of ties decides where there is one; without either, equals stay in the order given', () => {
  assert.deepEqual(inOrder(index({ ties: Uint8Array.of(1, 3, 2), groups: [] }), 3), [1, 2, 0]);
  assert.deepEqual(inOrder(index({ ties: undefined, groups: [] }), 3), [0, 1, 2]);
});

test('precedence stays below what the order of results leaves room for', () => {
  const precedence = precedenceOf(index({ ties: undefined, groups: Array<number>(16).fill(1000) }));
  for (let record = 0; record < 17_000; record++) assert.ok(precedence(record) < PRECEDENCES);
});
