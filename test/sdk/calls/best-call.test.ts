import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestCall } from '../../../src/sdk/calls/best-call.ts';
import type { CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

const now = at('2026-11-21T12:00:00Z');

const windows: Readonly<Record<string, CallWindow>> = {
  soon: { mode: 'fixed', closes: '2026-11-30' },
  later: { mode: 'two-step', step1: '2026-12-20', closes: '2027-03-01' },
  rolling: { mode: 'rolling' },
  upcoming: { mode: 'fixed', opens: '2027-01-01', closes: '2027-04-01' },
  'upcoming-later': { mode: 'fixed', opens: '2027-02-01', closes: '2027-03-01' },
  closed: { mode: 'fixed', closes: '2026-06-30' },
  'closed-long-ago': { mode: 'fixed', closes: '2019-06-28' },
  broken: { mode: 'fixed', closes: '30.11.2026' },
};

function best(...names: readonly string[]): string | undefined {
  const calls = names.map((id) => exampleCall(windows[id] ?? { mode: 'unknown' }, { id }));
  const forward = bestCall(calls, now)?.id;
  assert.equal(bestCall(calls.toReversed(), now)?.id, forward, 'the order of the list must not matter');
  return forward;
}

test('an open call that closes soonest comes first', () => {
  assert.equal(best('closed', 'upcoming', 'rolling', 'later', 'soon'), 'soon');
});

test('an open call without a deadline comes after those with one, but before any that is yet to open', () => {
  assert.equal(best('rolling', 'later'), 'later');
  assert.equal(best('upcoming', 'rolling'), 'rolling');
});

test('nothing open: the one that opens soonest, whenever it closes', () => {
  assert.equal(best('closed', 'upcoming-later', 'upcoming'), 'upcoming');
});

test('nothing to come: the most recent', () => {
  assert.equal(best('closed-long-ago', 'closed'), 'closed');
});

test('a call that cannot be read is never taken for an open one', () => {
  assert.equal(best('broken', 'upcoming'), 'upcoming');
});

test('no calls, none to show', () => {
  assert.equal(bestCall([], now), undefined);
});
