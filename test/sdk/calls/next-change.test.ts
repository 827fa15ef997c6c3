import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { nextChange } from '../../../src/sdk/calls/next-change.ts';
import { callState } from '../../../src/sdk/calls/state.ts';
import type { CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

/** Every turn of a call from a start on, as `instant state`. */
function turns(window: CallWindow, from: string): readonly string[] {
  const call = exampleCall(window, { checkedAt: '2030-01-01' });
  const told: string[] = [];
  for (let now = nextChange(call, at(from)); now !== undefined; now = nextChange(call, now)) {
    const { state, step, staleCheck } = callState(call, now);
    const words = [new Date(now).toISOString(), state, step && `step ${step}`, staleCheck && 'stale'];
    told.push(words.filter(Boolean).join(' '));
  }
  return told;
}

const stale = '2030-05-01T00:00:00.001Z';

test('a fixed call opens, closes soon, closes, and its check grows old', () => {
  assert.deepEqual(
    turns({ mode: 'fixed', opens: '2026-09-01', closes: '2026-12-01T17:00:00+01:00' }, '2026-01-01T00:00Z'),
    [
      '2026-08-31T22:00:00.000Z open',
      '2026-11-16T23:00:00.000Z closing-soon',
      '2026-12-01T16:00:00.000Z closed',
      `${stale} closed stale`,
    ],
  );
});

test('a two-step call turns between its steps', () => {
  assert.deepEqual(
    turns({ mode: 'two-step', step1: '2026-10-30', closes: '2026-11-20' }, '2026-10-20T00:00Z'),
    [
      '2026-10-30T23:00:00.000Z open step 2',
      '2026-11-05T23:00:00.000Z closing-soon step 2',
      '2026-11-20T23:00:00.000Z closed',
      `${stale} closed stale`,
    ],
  );
});

test('two cut-offs inside a fortnight: the state stays, the deadline changes', () => {
  assert.deepEqual(turns({ mode: 'cut-offs', cutOffs: ['2026-11-20', '2026-11-27'] }, '2026-11-19T00:00Z'), [
    '2026-11-20T23:00:00.000Z closing-soon',
    '2026-11-27T23:00:00.000Z unknown',
    `${stale} unknown stale`,
  ]);
});

test('a suspension ends when it says so', () => {
  assert.deepEqual(
    turns({ mode: 'suspended', since: '2026-06-01', resumes: '2027-01-15' }, '2026-01-01T00:00Z'),
    ['2026-05-31T22:00:00.000Z suspended', '2027-01-14T23:00:00.000Z unknown', `${stale} unknown stale`],
  );
});

test('a rolling call only grows stale, and then nothing changes any more', () => {
  assert.deepEqual(turns({ mode: 'rolling' }, '2026-01-01T00:00Z'), [`${stale} open stale`]);
});

test('a call that cannot be read has no turns but the age of its check', () => {
  assert.deepEqual(turns({ mode: 'fixed', closes: 'soon' }, '2026-01-01T00:00Z'), [`${stale} unknown stale`]);
});

describe('between now and the next change nothing changes', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const time = fc.oneof(
    day,
    fc
      .tuple(day, fc.constantFrom('T00:00', 'T02:30', 'T12:00:00Z', 'T23:59:59+02:00'))
      .map((parts) => parts.join('')),
  );
  const window: fc.Arbitrary<CallWindow> = fc.oneof(
    fc.record({ mode: fc.constant('fixed' as const), opens: time, closes: time }),
    fc.record({ mode: fc.constant('two-step' as const), step1: time, closes: time }),
    fc.record({ mode: fc.constant('cut-offs' as const), cutOffs: fc.array(time, { maxLength: 4 }) }),
    fc.record({ mode: fc.constant('rolling' as const), opens: time, closes: time }),
    fc.record({ mode: fc.constant('suspended' as const), since: time, resumes: time }),
  );
  const zone = fc.constantFrom(
    'Europe/Paris',
    'America/Sao_Paulo',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
  );
  const now = fc.integer({ min: at('2025-12-01T00:00Z'), max: at('2028-02-01T00:00Z') });

  test('for any window, zone and instant', () => {
    fc.assert(
      fc.property(
        window,
        zone,
        now,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (dates, timeZone, start, part) => {
          const call = exampleCall(dates, { timeZone, checkedAt: '2026-08-01' });
          const end = nextChange(call, start);
          const before = callState(call, start);
          const between = Math.floor(start + ((end ?? at('2040-01-01T00:00Z')) - 1 - start) * part);
          assert.deepEqual(callState(call, between), before);
          if (end !== undefined) {
            assert.ok(end > start);
            assert.notDeepEqual(callState(call, end), before);
          }
        },
      ),
      { numRuns: 1000, seed: 7 },
    );
  });
});
