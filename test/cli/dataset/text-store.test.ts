import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextStore } from '../../../src/cli/dataset/text-store.ts';

test('entries are read back in any order, while more are added', () => {
  const store = new TextStore();
  try {
    // More than is gathered before it is written, with entries over that boundary.
    const entries = Array.from({ length: 40 }, (_, at) => `${at} Łódź `.repeat(at * 500));
    for (const [at, entry] of entries.entries()) {
      assert.equal(store.add(entry), at);
      if (at % 7 === 0) assert.equal(store.text(Math.floor(at / 2)), entries[Math.floor(at / 2)]);
    }
    for (const at of [39, 0, 20, 38, 1]) assert.equal(store.text(at), entries[at]);
    assert.equal(store.length, 40);
    assert.throws(() => store.read(40), /no entry 40/);
  } finally {
    store.dispose();
  }
});
