import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARDS_TO_A_PART } from '../../../src/cli/dataset/record-parts.ts';
import { precedenceOf } from '../../../src/sdk/search/precedence.ts';

/** Record numbers, those that come first among equals first. */
function inOrder(groups: readonly number[], records: number): number[] {
  const precedence = precedenceOf(groups);
  const numbers = Array.from({ length: records }, (_, record) => record);
  return numbers.sort((a, b) => precedence(b) - precedence(a) || a - b);
}

test('records of a better group of standing come first, those appended since last', () => {
  const order = inOrder([300, 0, 500], 1000);
  assert.deepEqual(
    order.slice(0, 300).sort((a, b) => a - b),
    Array.from({ length: 300 }, (_, record) => record),
  );
  assert.ok(order.slice(800).every((record) => record >= 800));
});

test('inside a group no country comes first only for its place in the alphabet', () => {
  const countries = 27;
  const records = countries * 200;
  const isHit = (record: number): boolean => record % 10 === 0;
  const first = inOrder([records], records).filter(isHit).slice(0, 100);
  const seen = new Set(first.map((record) => Math.floor(record / 200)));
  assert.ok(seen.size > countries / 2, `${seen.size} countries among the first 100`);
});

test('of equals, those that lie in one file come together', () => {
  const page = inOrder([8000], 8000)
    .filter((record) => record % 4 === 0)
    .slice(0, 20);
  const files = new Set(page.map((record) => Math.floor(record / CARDS_TO_A_PART)));
  assert.ok(files.size <= 6, `${files.size} files`);
});

test('without groups, equals stay in the order given', () => {
  assert.deepEqual(inOrder([], 3), [0, 1, 2]);
});

test('precedence stays below what the order of results leaves room for', () => {
  const precedence = precedenceOf(Array<number>(16).fill(1000));
  for (let record = 0; record < 17_000; record++) assert.ok(precedence(record) < 2 ** 13);
});
