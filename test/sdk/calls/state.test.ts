import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { callState, daysUntil } from '../../../src/sdk/calls/state.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from './examples.ts';

/** now → state, and what comes next as `field instant`. */
type Row = readonly [now: string, state: string, next?: string, step?: 1 | 2];

/** One window, and what it is at several times. */
function timeline(name: string, window: CallWindow, rows: readonly Row[], more?: Partial<Call>): void {
  describe(name, () => {
    for (const [now, state, next, step] of rows) {
      test(`${now} → ${state}${step ? `, step ${step}` : ''}`, () => {
        const status = callState(exampleCall(window, more), at(now));
        assert.equal(status.state, state);
        assert.equal(
          status.next && `${status.next.field} ${new Date(status.next.instant).toISOString()}`,
          next,
        );
        assert.equal(status.step, step);
        assert.equal(status.reason !== undefined, state === 'unknown');
      });
    }
  });
}

const noon = 'closes 2024-06-07T10:00:00.000Z';
timeline(
  'a fixed window to the minute',
  { mode: 'fixed', opens: '2024-03-20T12:00:00+01:00', closes: '2024-06-07T12:00:00+02:00' },
  [
    ['2024-03-20T10:59:59.999Z', 'upcoming', 'opens 2024-03-20T11:00:00.000Z'],
    ['2024-03-20T11:00:00Z', 'open', noon],
    ['2024-05-23T21:59:59.999Z', 'open', noon],
    ['2024-05-23T22:00:00Z', 'closing-soon', noon],
    ['2024-06-07T09:59:59.999Z', 'closing-soon', noon],
    ['2024-06-07T10:00:00Z', 'closed'],
  ],
);

timeline(
  'days without a time are whole days in Paris',
  { mode: 'fixed', opens: '2019-04-16', closes: '2019-06-28' },
  [
    ['2019-04-15T21:59:59.999Z', 'upcoming', 'opens 2019-04-15T22:00:00.000Z'],
    ['2019-04-15T22:00:00Z', 'open', 'closes 2019-06-28T22:00:00.000Z'],
    ['2019-06-13T21:59:59Z', 'open', 'closes 2019-06-28T22:00:00.000Z'],
    ['2019-06-13T22:00:00Z', 'closing-soon', 'closes 2019-06-28T22:00:00.000Z'],
    ['2019-06-28T21:59:59.999Z', 'closing-soon', 'closes 2019-06-28T22:00:00.000Z'],
    ['2019-06-28T22:00:00Z', 'closed'],
  ],
);

timeline(
  'the night the clocks go forward has 23 hours',
  { mode: 'fixed', opens: '2026-03-29', closes: '2026-03-29' },
  [
    ['2026-03-28T22:59:59.999Z', 'upcoming', 'opens 2026-03-28T23:00:00.000Z'],
    ['2026-03-28T23:00:00Z', 'closing-soon', 'closes 2026-03-29T22:00:00.000Z'],
    ['2026-03-29T21:59:59.999Z', 'closing-soon', 'closes 2026-03-29T22:00:00.000Z'],
    ['2026-03-29T22:00:00Z', 'closed'],
  ],
);

timeline(
  'the night the clocks go back has 25 hours',
  { mode: 'fixed', opens: '2026-10-25', closes: '2026-10-25' },
  [
    ['2026-10-24T21:59:59.999Z', 'upcoming', 'opens 2026-10-24T22:00:00.000Z'],
    ['2026-10-24T22:00:00Z', 'closing-soon', 'closes 2026-10-25T23:00:00.000Z'],
    ['2026-10-25T22:59:59.999Z', 'closing-soon', 'closes 2026-10-25T23:00:00.000Z'],
    ['2026-10-25T23:00:00Z', 'closed'],
  ],
);

timeline(
  'a time without an offset is the programme clock: later when shown twice, earlier for an opening',
  { mode: 'fixed', opens: '2026-10-25T02:30', closes: '2027-10-31T02:30' },
  [
    ['2026-10-25T00:29:59Z', 'upcoming', 'opens 2026-10-25T00:30:00.000Z'],
    ['2026-10-25T00:30:00Z', 'open', 'closes 2027-10-31T01:30:00.000Z'],
    ['2027-10-31T01:29:59Z', 'closing-soon', 'closes 2027-10-31T01:30:00.000Z'],
    ['2027-10-31T01:30:00Z', 'closed'],
  ],
);

timeline(
  'a closing hour that the clock skips counts as the later one',
  { mode: 'fixed', closes: '2026-03-29T02:30' },
  [
    ['2026-03-29T01:29:59Z', 'closing-soon', 'closes 2026-03-29T01:30:00.000Z'],
    ['2026-03-29T01:30:00Z', 'closed'],
  ],
);

timeline(
  'the programme clock decides, wherever it is',
  { mode: 'fixed', closes: '2026-12-31' },
  [
    ['2026-12-31T09:59:59Z', 'closing-soon', 'closes 2026-12-31T10:00:00.000Z'],
    ['2026-12-31T10:00:00Z', 'closed'],
  ],
  { timeZone: 'Pacific/Kiritimati' },
);

timeline('no opening given: open until it closes', { mode: 'fixed', closes: '2026-12-31' }, [
  ['2020-01-01T00:00:00Z', 'open', 'closes 2026-12-31T23:00:00.000Z'],
  ['2027-01-01T00:00:00Z', 'closed'],
]);

timeline(
  'two steps',
  { mode: 'two-step', opens: '2026-09-01', step1: '2026-10-30T15:00:00Z', closes: '2027-02-26T15:00:00Z' },
  [
    ['2026-08-31T21:00:00Z', 'upcoming', 'opens 2026-08-31T22:00:00.000Z'],
    ['2026-09-15T00:00:00Z', 'open', 'step1 2026-10-30T15:00:00.000Z', 1],
    ['2026-10-20T00:00:00Z', 'closing-soon', 'step1 2026-10-30T15:00:00.000Z', 1],
    ['2026-10-30T15:00:00Z', 'open', 'closes 2027-02-26T15:00:00.000Z', 2],
    ['2027-02-20T00:00:00Z', 'closing-soon', 'closes 2027-02-26T15:00:00.000Z', 2],
    ['2027-02-26T15:00:00Z', 'closed'],
  ],
);

timeline(
  'cut-offs in any order, with a closing',
  {
    mode: 'cut-offs',
    opens: '2026-01-01',
    cutOffs: ['2026-09-30', '2026-03-31', '2026-12-31'],
    closes: '2026-12-31',
  },
  [
    ['2025-12-31T22:00:00Z', 'upcoming', 'opens 2025-12-31T23:00:00.000Z'],
    ['2026-02-01T00:00:00Z', 'open', 'cut-offs 2026-03-31T22:00:00.000Z'],
    ['2026-03-25T00:00:00Z', 'closing-soon', 'cut-offs 2026-03-31T22:00:00.000Z'],
    ['2026-03-31T22:00:00Z', 'open', 'cut-offs 2026-09-30T22:00:00.000Z'],
    ['2026-10-01T00:00:00Z', 'open', 'closes 2026-12-31T23:00:00.000Z'],
    ['2027-01-01T00:00:00Z', 'closed'],
  ],
);

timeline(
  'cut-offs without a closing: after the last one nobody knows',
  { mode: 'cut-offs', cutOffs: ['2019-11-22'] },
  [
    ['2019-10-09T00:00:00Z', 'open', 'cut-offs 2019-11-22T23:00:00.000Z'],
    ['2019-11-22T23:00:00Z', 'unknown'],
  ],
);

timeline('rolling', { mode: 'rolling' }, [
  ['2019-01-01T00:00:00Z', 'open'],
  ['2100-01-01T00:00:00Z', 'open'],
]);

timeline(
  'rolling between an opening and a closing',
  { mode: 'rolling', opens: '2026-02-01', closes: '2027-12-31' },
  [
    ['2026-01-31T22:59:59Z', 'upcoming', 'opens 2026-01-31T23:00:00.000Z'],
    ['2026-06-01T00:00:00Z', 'open', 'closes 2027-12-31T23:00:00.000Z'],
    ['2027-12-25T00:00:00Z', 'closing-soon', 'closes 2027-12-31T23:00:00.000Z'],
    ['2028-01-01T00:00:00Z', 'closed'],
  ],
);

timeline('suspended', { mode: 'suspended', since: '2026-06-01', resumes: '2027-01-15' }, [
  ['2026-05-31T21:59:59Z', 'unknown', 'since 2026-05-31T22:00:00.000Z'],
  ['2026-05-31T22:00:00Z', 'suspended', 'resumes 2027-01-14T23:00:00.000Z'],
  ['2027-01-14T23:00:00Z', 'unknown'],
]);
timeline('suspended until further notice', { mode: 'suspended' }, [['2026-06-01T00:00:00Z', 'suspended']]);
timeline('unannounced', { mode: 'unannounced', expected: 'spring 2027' }, [
  ['2026-06-01T00:00:00Z', 'unannounced'],
]);
timeline('unknown', { mode: 'unknown' }, [['2026-06-01T00:00:00Z', 'unknown']]);

describe('what cannot be read is unknown, and says which field', () => {
  const cases: readonly (readonly [string, unknown, string, RegExp, string?])[] = [
    [
      'a date of another form',
      { mode: 'fixed', closes: '31/12/2026' },
      'unreadable-date',
      /closes.*31\/12\/2026/,
    ],
    ['a day that does not exist', { mode: 'fixed', closes: '2026-02-30' }, 'unreadable-date', /2026-02-30/],
    [
      'such a day with a time',
      { mode: 'fixed', closes: '2026-02-30T12:00:00Z' },
      'unreadable-date',
      /closes/,
    ],
    [
      'an hour that does not exist',
      { mode: 'fixed', closes: '2026-12-01T25:00' },
      'unreadable-date',
      /25:00/,
    ],
    ['a broken opening', { mode: 'rolling', opens: 'soon' }, 'unreadable-date', /opens/],
    [
      'one broken cut-off of many',
      { mode: 'cut-offs', cutOffs: ['2030-01-01', ''] },
      'unreadable-date',
      /cut-offs/,
    ],
    [
      'a zone that is none',
      { mode: 'fixed', closes: '2030-01-01' },
      'unreadable-zone',
      /Atlantis/,
      'Europe/Atlantis',
    ],
    ['no zone at all', { mode: 'fixed', closes: '2030-01-01T12:00:00Z' }, 'unreadable-zone', /""/, ''],
    ['no closing', { mode: 'fixed', opens: '2026-01-01' }, 'not-stated', /closes/],
    ['no first step', { mode: 'two-step', closes: '2030-01-01' }, 'not-stated', /step1/],
    ['no cut-offs', { mode: 'cut-offs', cutOffs: [] }, 'not-stated', /cut-offs/],
    ['a mode of the future', { mode: 'lottery' }, 'not-stated', /lottery/],
    [
      'closing before opening',
      { mode: 'fixed', opens: '2026-06-01', closes: '2026-05-01' },
      'contradictory',
      /opens/,
    ],
    [
      'a cut-off after the closing',
      { mode: 'cut-offs', cutOffs: ['2031-01-01'], closes: '2030-01-01' },
      'contradictory',
      /cut-offs/,
    ],
    [
      'step 1 after the closing',
      { mode: 'two-step', step1: '2031-01-01', closes: '2030-01-01' },
      'contradictory',
      /step1/,
    ],
  ];
  for (const [name, window, reason, detail, timeZone = 'Europe/Paris'] of cases) {
    test(name, () => {
      // Records of a source that nobody has checked yet: the type is what should have been.
      const status = callState(exampleCall(window as CallWindow, { timeZone }), at('2026-11-20T00:00:00Z'));
      assert.equal(status.state, 'unknown');
      assert.equal(status.reason, reason);
      assert.match(status.detail ?? '', detail);
      assert.equal(status.next, undefined);
    });
  }
});

/** Whether a call that was checked then has a stale check now. */
function stale(checkedAt: string | undefined, now: string): boolean {
  const { checkedAt: _, ...bare } = exampleCall({ mode: 'rolling' });
  return callState(checkedAt === undefined ? bare : { ...bare, checkedAt }, at(now)).staleCheck;
}

describe('what else a status tells', () => {
  test('opening and closing, with the value as written', () => {
    const status = callState(
      exampleCall({ mode: 'fixed', opens: '2026-11-01', closes: '2026-12-01T17:00:00+01:00' }),
      new Date('2026-11-20T00:00:00Z'),
    );
    assert.deepEqual(status.opens, {
      field: 'opens',
      instant: at('2026-10-31T23:00:00Z'),
      dateOnly: true,
      value: '2026-11-01',
    });
    assert.deepEqual(status.closes, {
      field: 'closes',
      instant: at('2026-12-01T16:00:00Z'),
      dateOnly: false,
      value: '2026-12-01T17:00:00+01:00',
    });
  });

  test('since when it is suspended, and what an unannounced call is expected for', () => {
    const now = at('2026-11-20T00:00:00Z');
    const suspended = callState(exampleCall({ mode: 'suspended', since: '2026-10-01' }), now);
    assert.equal(suspended.suspendedSince?.value, '2026-10-01');
    const unannounced = callState(exampleCall({ mode: 'unannounced', expected: 'spring 2027' }), now);
    assert.equal(unannounced.expected, 'spring 2027');
  });

  test('only a rolling call is rolling', () => {
    const now = at('2026-11-20T00:00:00Z');
    assert.equal(callState(exampleCall({ mode: 'rolling' }), now).rolling, true);
    assert.equal(callState(exampleCall({ mode: 'cut-offs', cutOffs: ['2027-01-01'] }), now).rolling, false);
  });

  test('a check is stale after 120 days, or when nobody knows of one', () => {
    assert.equal(stale('2026-07-01', '2026-10-29T00:00:00Z'), false);
    assert.equal(stale('2026-07-01', '2026-10-29T00:00:00.001Z'), true);
    assert.equal(stale('2026-12-01', '2026-10-29T00:00:00Z'), false);
    assert.equal(stale(undefined, '2026-10-29T00:00:00Z'), true);
    assert.equal(stale('last week', '2026-10-29T00:00:00Z'), true);
  });

  test('days are counted on the programme calendar', () => {
    const status = callState(exampleCall({ mode: 'fixed', closes: '2026-12-03' }), 0);
    const days = (now: string) => daysUntil(status.next!, at(now), 'Europe/Paris');
    assert.equal(days('2026-11-21T22:59:59Z'), 12);
    assert.equal(days('2026-11-21T23:00:00Z'), 11);
    assert.equal(days('2026-12-02T22:59:59Z'), 1);
    assert.equal(days('2026-12-03T22:59:59Z'), 0);
  });

  test('a time that is none is refused', () => {
    assert.throws(
      () => callState(exampleCall({ mode: 'rolling' }), NaN),
      (error) => isCoopkitError(error, 'bad-request'),
    );
  });
});
