import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backOff } from '../../../../src/sdk/sources/http/back-off.ts';
import { readRetryAfter } from '../../../../src/sdk/sources/http/retry-after.ts';

const instants = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(9999, 11, 31) });

test('seconds to wait are read as they are', () => {
  fc.assert(
    fc.property(fc.nat(), instants, (seconds, now) => {
      assert.equal(readRetryAfter(String(seconds), now), seconds * 1000);
    }),
  );
});

test('a date to wait for is read to the second, and one that is past is now', () => {
  fc.assert(
    fc.property(instants, instants, (date, now) => {
      const second = Math.floor(date / 1000) * 1000;
      assert.equal(readRetryAfter(new Date(date).toUTCString(), now), Math.max(0, second - now));
    }),
  );
});

test('whatever else a server writes is no time, and never a wrong one', () => {
  fc.assert(
    fc.property(fc.string(), instants, (text, now) => {
      const wait = readRetryAfter(text, now);
      assert.ok(wait === undefined || (/^\d+$/.test(text) && wait >= 0));
    }),
  );
  for (const text of [null, undefined, '', ' ', '-1', '1.5', '1e3', '0x10', 'soon', '2026-11-22T12:00:00Z']) {
    assert.equal(readRetryAfter(text, 0), undefined);
  }
  for (const text of [
    'Sun, 99 Nov 2026 12:00:00 GMT',
    'Sun, 22 Foo 2026 12:00:00 GMT',
    'Sun, 22 Nov 2026 ::::::::GMT',
  ]) {
    assert.equal(readRetryAfter(text, 0), undefined);
  }
});

test('each wait is at least half of twice the one before, within bounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (retry, chance) => {
        const most = Math.min(5_000, 300 * 2 ** (retry - 1));
        const wait = backOff(retry, chance);
        assert.ok(wait >= most / 2 && wait <= most, `${wait} of ${most}`);
      },
    ),
  );
});

test('waits differ by chance', () => {
  const waits = new Set(Array.from({ length: 20 }, () => backOff(3)));
  assert.ok(waits.size > 1);
});
