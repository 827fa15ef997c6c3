import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { alwaysOpen } from '../../../src/sdk/calls/always-open.ts';
import { bestCall } from '../../../src/sdk/calls/best-call.ts';
import { callState } from '../../../src/sdk/calls/state.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

const now = at('2026-11-21T12:00:00Z');
const rolling = exampleCall({ mode: 'rolling' }, { id: 'rolling' });

const beside = (...windows: readonly CallWindow[]): Call | undefined =>
  alwaysOpen([...windows.map((window) => exampleCall(window)), rolling], now);

test('a rolling call is the best beside calls that are long over, or that have no dates', () => {
  assert.equal(alwaysOpen([rolling], now), rolling);
  assert.equal(
    beside(
      { mode: 'fixed', closes: '2019-06-28' },
      { mode: 'two-step', step1: '2019-06-28', closes: '2024-06-07T12:00:00+02:00' },
      { mode: 'unknown' },
      { mode: 'suspended' },
    ),
    rolling,
  );
});

test('beside a call that may be open, or is to open, dates have to be read', () => {
  assert.equal(
    beside({ mode: 'fixed', closes: '2026-11-20' }),
    undefined,
    'closed in one zone, not in another',
  );
  assert.equal(beside({ mode: 'fixed', opens: '2019-01-01', closes: '2027-01-31' }), undefined);
  assert.equal(beside({ mode: 'cut-offs', cutOffs: ['2019-06-28'] }), undefined, 'no closing is known');
  assert.equal(beside({ mode: 'fixed', closes: 'soon' }), undefined);
});

test('without a rolling call there is none, nor with one that has dates of its own', () => {
  assert.equal(alwaysOpen([], now), undefined);
  assert.equal(alwaysOpen([exampleCall({ mode: 'unknown' })], now), undefined);
  assert.equal(alwaysOpen([exampleCall({ mode: 'rolling', opens: '2026-01-01' })], now), undefined);
});

test('whatever the calls, it says the same as reading all dates, or nothing', () => {
  const time = fc
    .record({
      days: fc.integer({ min: -4, max: 4 }),
      hour: fc.constantFrom('', 'T00:00', 'T23:59', 'T23:59-23:59', 'T00:00+14:00', ' in spring'),
    })
    .map(({ days, hour }) => new Date(now + days * 86_400_000).toISOString().slice(0, 10) + hour);
  const mode = fc.constantFrom('fixed', 'two-step', 'cut-offs', 'rolling', 'suspended', 'unknown');
  const window = fc.oneof(
    fc.constant({ mode: 'rolling' }),
    fc.record(
      { mode, opens: time, step1: time, closes: time, cutOffs: fc.array(time), resumes: time },
      { requiredKeys: ['mode'] },
    ),
  );
  const timeZone = fc.constantFrom('Europe/Paris', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Nowhere/At_All');
  const calls = fc.array(fc.record({ window, timeZone }), { maxLength: 5 });
  let told = 0;
  fc.assert(
    fc.property(calls, (drawn) => {
      const list = drawn.map(({ window: dates, timeZone: zone }) =>
        exampleCall(dates as CallWindow, { timeZone: zone }),
      );
      const call = alwaysOpen(list, now);
      if (!call) return;
      told += 1;
      assert.equal(call, bestCall(list, now));
      const { state, next } = callState(call, now);
      assert.deepEqual([state, next], ['open', undefined]);
    }),
    { numRuns: 5000, seed: 11 },
  );
  assert.ok(told > 500, `told of ${String(told)} lists only`);
});
