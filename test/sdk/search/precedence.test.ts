import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARDS_TO_A_PART } from '../../../src/cli/dataset/record-parts.ts';
import { precedenceOf, type RecordGroup } from '../../../src/sdk/search/precedence.ts';

/** Record numbers, those that come first among equals first. */
function inOrder(groups: readonly RecordGroup[], records: number): number[] {
  const precedence = precedenceOf(groups);
  const numbers = Array.from({ length: records }, (_, record) => record);
  return numbers.sort((a, b) => precedence(b) - precedence(a) || a - b);
}

test('records of a group of higher rank come first, those appended since last', () => {
  const groups = [300, 100, 400].map((count, at) => ({ count, rank: [2, 3, 1][at]! }));
  const order = inOrder(groups, 1000);
  const isOf = (from: number, to: number) => (record: number) => record >= from && record < to;
  assert.ok(order.slice(0, 100).every(isOf(300, 400)));
  assert.ok(order.slice(100, 400).every(isOf(0, 300)));
  assert.ok(order.slice(400, 800).every(isOf(400, 800)));
  assert.ok(order.slice(800).every(isOf(800, 1000)));
});

test('inside a group no country comes first only for its place in the alphabet', () => {
  const countries = 27;
  const records = countries * 200;
  const isHit = (record: number): boolean => record % 10 === 0;
  const first = inOrder([{ count: records, rank: 1 }], records)
    .filter(isHit)
    .slice(0, 100);
  const seen = new Set(first.map((record) => Math.floor(record / 200)));
  assert.ok(seen.size > countries / 2, `${seen.size} countries among the first 100`);
});

test('of equals, those that lie in one file come together', () => {
  const page = inOrder([{ count: 8000, rank: 1 }], 8000)
    .filter((record) => record % 4 === 0)
    .slice(0, 20);
  const files = new Set(page.map((record) => Math.floor(record / CARDS_TO_A_PART)));
  assert.ok(files.size <= 6, `${files.size} files`);
});

test('without groups, equals stay in the order given', () => {
  assert.deepEqual(inOrder([], 3), [0, 1, 2]);
});

test('precedence stays below what the order of results leaves room for', () => {
  const precedence = precedenceOf(Array.from({ length: 63 }, (_, at) => ({ count: 1000, rank: 1 + at })));
  for (let record = 0; record < 64_000; record++) assert.ok(precedence(record) < 2 ** 13);
});
