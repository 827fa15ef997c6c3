import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAge, extensionsOf, nextDeadline } from '../../../src/sdk/calls/index.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

describe('the next deadline', () => {
  const rows: readonly (readonly [name: string, window: CallWindow, now: string, next?: string])[] = [
    [
      'before it opens',
      { mode: 'fixed', opens: '2027-01-01', closes: '2027-02-01' },
      '2026-12-01',
      'closes 2027-02-01',
    ],
    [
      'of the first step',
      { mode: 'two-step', step1: '2027-01-15', closes: '2027-05-31' },
      '2027-01-15',
      'step1 2027-01-15',
    ],
    [
      'of the second step',
      { mode: 'two-step', step1: '2027-01-15', closes: '2027-05-31' },
      '2027-01-16',
      'closes 2027-05-31',
    ],
    [
      'the next cut-off',
      { mode: 'cut-offs', cutOffs: ['2027-03-01', '2027-01-10'] },
      '2027-01-11',
      'cut-offs 2027-03-01',
    ],
    [
      'of a rolling call that ends',
      { mode: 'rolling', closes: '2027-12-31' },
      '2027-01-01',
      'closes 2027-12-31',
    ],
    ['none of a rolling call', { mode: 'rolling' }, '2027-01-01'],
    ['none when closed', { mode: 'fixed', closes: '2026-01-01' }, '2026-01-02'],
    ['none after the last cut-off', { mode: 'cut-offs', cutOffs: ['2026-01-01'] }, '2026-02-01'],
    ['none while suspended', { mode: 'suspended', since: '2026-01-01', resumes: '2027-01-01' }, '2026-06-01'],
    ['none that is unannounced', { mode: 'unannounced', expected: 'spring 2027' }, '2026-06-01'],
    ['none that is unknown', { mode: 'unknown' }, '2026-06-01'],
    [
      'none that contradicts itself',
      { mode: 'two-step', step1: '2027-06-01', closes: '2027-05-31' },
      '2026-06-01',
    ],
  ];
  for (const [name, window, day, expected] of rows) {
    test(name, () => {
      const next = nextDeadline(exampleCall(window), at(`${day}T12:00:00Z`));
      assert.equal(next && `${next.field} ${next.value}`, expected);
    });
  }

  test('turns to the next one in the instant it is due, at the programme’s clock', () => {
    const call = exampleCall({ mode: 'cut-offs', cutOffs: ['2026-12-01T12:00', '2027-03-01T12:00'] });
    assert.equal(nextDeadline(call, at('2026-12-01T10:59:59.999Z'))?.value, '2026-12-01T12:00');
    assert.equal(nextDeadline(call, new Date('2026-12-01T11:00:00Z'))?.value, '2027-03-01T12:00');
  });

  test('is asked at a time', () => {
    assert.throws(
      () => nextDeadline(exampleCall({ mode: 'rolling' }), NaN),
      (error) => isCoopkitError(error, 'bad-request') && error.hint !== undefined,
    );
  });
});

describe('the age of a check', () => {
  const call = exampleCall({ mode: 'rolling' });

  test('is told in whole days, and as too old from the 121st', () => {
    assert.deepEqual(checkAge(call, at('2026-11-18T00:00:00Z')), { days: 0, stale: false });
    assert.deepEqual(checkAge(call, at('2026-11-22T12:00:00Z')), { days: 4, stale: false });
    assert.deepEqual(checkAge(call, at('2027-03-18T00:00:00Z')), { days: 120, stale: false });
    assert.deepEqual(checkAge(call, at('2027-03-18T00:00:00.001Z')), { days: 120, stale: true });
  });

  test('is not known without a day, and never negative', () => {
    const { checkedAt: _, ...unchecked } = call;
    assert.deepEqual(checkAge(unchecked, at('2026-11-22T12:00:00Z')), { stale: true });
    assert.deepEqual(checkAge({ ...call, checkedAt: 'soon' }, 0), { stale: true });
    assert.deepEqual(checkAge(call, at('2026-11-17T23:00:00Z')), { days: 0, stale: false });
  });
});

describe('the extensions of a call', () => {
  test('are told from the first to the last, of all deadlines', () => {
    const call = exampleCall(
      { mode: 'two-step', step1: '2026-12-20', closes: '2027-06-30' },
      {
        history: [
          { at: '2026-11-01', field: 'closes', from: '2027-05-31', to: '2027-06-30' },
          { at: '2026-10-01', field: 'step1', from: '2026-12-01', to: '2026-12-10' },
          { at: '2026-11-15', field: 'step1', from: '2026-12-10', to: '2026-12-20' },
          { at: '2026-11-16', field: 'rules', from: '3 partners', to: '4 partners' },
        ],
      },
    );
    assert.deepEqual(
      extensionsOf(call).map(
        (moved) => `${moved.at} ${moved.to.field} ${moved.from.value} → ${moved.to.value}`,
      ),
      [
        '2026-10-01 step1 2026-12-01 → 2026-12-10',
        '2026-11-01 closes 2027-05-31 → 2027-06-30',
        '2026-11-15 step1 2026-12-10 → 2026-12-20',
      ],
    );
  });

  test('are none where a deadline came forward, or the window cannot be read', () => {
    const history = [{ at: '2026-10-01', field: 'closes', from: '2026-12-01', to: '2026-11-30' }];
    assert.deepEqual(extensionsOf(exampleCall({ mode: 'fixed', closes: '2026-11-30' }, { history })), []);
    assert.deepEqual(extensionsOf(exampleCall({ mode: 'fixed', closes: '30.11.2026' }, { history })), []);
  });
});
