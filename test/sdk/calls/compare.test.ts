import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { compareCalls, conflictsBetween, conflictsOf } from '../../../src/sdk/calls/index.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { exampleCall } from './examples.ts';

/** The third call of Interreg Europe as its sources told it in 2024. */
const official = exampleCall({ mode: 'fixed', opens: '2024-03-20', closes: '2024-06-07T12:00:00+02:00' });
const norwegian = exampleCall(
  { mode: 'fixed', opens: '2024-03-20', closes: '2024-06-06T12:00:00+02:00' },
  { timeZone: 'Europe/Oslo', url: 'https://interreg.no/kalender/europe-third-call-for-projects' },
);
const market = exampleCall({ mode: 'fixed', opens: '2024-03-20', closes: '2024-06-17' });

describe('what other sources say', () => {
  test('is listed with how it relates to the record, in the record’s order', () => {
    const call: Call = {
      ...official,
      conflicts: [
        { source: 'interreg.no', field: 'closes', value: '2024-06-06', url: 'https://interreg.no/' },
        { source: 'marketplace', field: 'closes', value: '2024-06-17' },
        { source: 'einpresswire', field: 'closes', value: '2024-06-07T10:00:00Z' },
        { source: 'newsletter', field: 'closes', value: '2024-06-07' },
        { source: 'polis', field: 'closes', value: 'early June' },
        { source: 'blog', field: 'title', value: 'Third call' },
        { source: 'blog', field: 'window', value: 'rolling' },
        { source: 'blog', field: 'step1', value: '2024-05-01' },
        { source: 'blog', field: '__proto__', value: 'x' },
      ],
    };
    assert.deepEqual(
      conflictsOf(call).map(({ source, own, difference }) => [source, own.length, difference]),
      [
        ['interreg.no', 1, 'earlier'],
        ['marketplace', 1, 'later'],
        ['einpresswire', 1, 'same'],
        ['newsletter', 1, 'precision'],
        ['polis', 1, 'other'],
        ['blog', 0, 'other'],
        ['blog', 1, 'other'],
        ['blog', 0, 'other'],
        ['blog', 0, 'other'],
      ],
    );
    assert.equal(conflictsOf(call)[0]?.url, 'https://interreg.no/');
  });

  test('of cut-offs is held against the one that is meant', () => {
    const conflicts = ['2026-12-01', '2026-12-05', '2026-09-01'].map((value) => ({
      source: 's',
      field: 'cut-offs',
      value,
    }));
    const call = exampleCall({ mode: 'cut-offs', cutOffs: ['2026-12-01', '2027-03-01'] }, { conflicts });
    assert.deepEqual(
      conflictsOf(call).map(({ difference }) => difference),
      ['same', 'later', 'earlier'],
    );
  });

  test('is nothing for a record without conflicts', () => {
    assert.deepEqual(conflictsOf(official), []);
  });
});

describe('two records of a call', () => {
  test('that agree in other words do not differ', () => {
    const same = exampleCall({ mode: 'fixed', opens: '2024-03-20', closes: '2024-06-07T10:00:00Z' });
    assert.deepEqual(compareCalls(official, same), []);
    assert.deepEqual(compareCalls(official, official), []);
  });

  test('differ in the instants of their own clocks', () => {
    assert.deepEqual(compareCalls(official, market), [
      { field: 'closes', a: '2024-06-07T12:00:00+02:00', b: '2024-06-17', difference: 'later' },
    ]);
    assert.deepEqual(
      compareCalls(market, norwegian).map(({ field, difference }) => [field, difference]),
      [
        ['closes', 'earlier'],
        // Nothing of the zone: clocks in Oslo show what those in Paris do.
        ['url', 'missing'],
      ],
    );
    // The end of a day in Helsinki is an hour before the end of the same day in Paris.
    const helsinki = { ...market, timeZone: 'Europe/Helsinki' };
    assert.deepEqual(
      compareCalls(market, helsinki).map(({ field, difference }) => `${field} ${difference}`),
      ['opens earlier', 'closes earlier', 'timeZone other'],
    );
  });

  test('differ in precision when one gives the hour and the other the day', () => {
    const day = exampleCall({ mode: 'fixed', opens: '2024-03-20', closes: '2024-06-07' });
    assert.deepEqual(
      compareCalls(day, official).map(({ difference }) => difference),
      ['precision'],
    );
  });

  test('differ in the mode of their windows, and in what only one of them says', () => {
    const rolling = exampleCall({ mode: 'rolling' });
    assert.deepEqual(compareCalls(official, rolling), [
      { field: 'window', a: 'fixed', b: 'rolling', difference: 'other' },
      { field: 'opens', a: '2024-03-20', difference: 'missing' },
      { field: 'closes', a: '2024-06-07T12:00:00+02:00', difference: 'missing' },
    ]);
  });

  test('differ in other fields: texts by language, lists whatever their order', () => {
    const one = { ...official, title: { en: 'Third call', de: 'Dritter Aufruf' }, countries: ['DE', 'FR'] };
    const other = { ...official, title: { en: '3rd call', fr: 'Troisième appel' }, countries: ['FR', 'DE'] };
    assert.deepEqual(compareCalls(one, other), [
      { field: 'title@en', a: 'Third call', b: '3rd call', difference: 'other' },
    ]);
    const fewer = { ...one, countries: ['DE'] };
    assert.deepEqual(
      compareCalls(one, fewer).map(({ field, a, b }) => [field, a, b]),
      [['countries', 'DE, FR', 'DE']],
    );
  });

  test('differ in cut-offs by instants, and name the same zone by two names', () => {
    const one = exampleCall({ mode: 'cut-offs', cutOffs: ['2026-12-01T12:00:00+01:00', '2027-03-01'] });
    const same = exampleCall({ mode: 'cut-offs', cutOffs: ['2027-03-01', '2026-12-01T11:00:00Z'] });
    assert.deepEqual(compareCalls(one, same), []);
    const other = exampleCall({ mode: 'cut-offs', cutOffs: ['2026-12-08', '2027-03-01'] });
    assert.deepEqual(
      compareCalls(one, other).map(({ field, difference }) => [field, difference]),
      [['cut-offs', 'other']],
    );
    assert.deepEqual(conflictsBetween(one, other, 'copy'), [
      { source: 'copy', field: 'cut-offs', value: '2026-12-08' },
    ]);
    const kiev = { ...one, timeZone: 'Europe/Kiev' };
    assert.deepEqual(compareCalls(kiev, { ...one, timeZone: 'Europe/Kyiv' }), []);
  });

  test('give the conflicts that a record carries: contradictions of the window and nothing else', () => {
    const conflicts = [
      ...conflictsBetween(official, norwegian, 'interreg.no'),
      ...conflictsBetween(official, { ...market, title: { en: 'Another title' } }, 'marketplace'),
      ...conflictsBetween(official, exampleCall({ mode: 'unknown' }), 'silent'),
    ];
    assert.deepEqual(conflicts, [
      {
        source: 'interreg.no',
        field: 'closes',
        value: '2024-06-06T12:00:00+02:00',
        url: 'https://interreg.no/kalender/europe-third-call-for-projects',
      },
      { source: 'marketplace', field: 'closes', value: '2024-06-17' },
      { source: 'silent', field: 'window', value: 'unknown' },
    ]);
    assert.deepEqual(
      conflictsOf({ ...official, conflicts }).map(({ difference }) => difference),
      ['earlier', 'later', 'other'],
    );
  });

  test('differ the same way round whichever is named first', () => {
    const times = fc.constantFrom(
      '2026-12-01',
      '2026-12-01T12:00:00+01:00',
      '2026-12-02',
      'soon',
      '2027-01-01',
    );
    const zones = fc.constantFrom('Europe/Paris', 'Pacific/Kiritimati', 'nowhere');
    const calls = fc.record({ closes: times, timeZone: zones, second: fc.option(times) }).map((record) => {
      const { closes, timeZone, second } = record;
      const window: CallWindow = second
        ? { mode: 'cut-offs', cutOffs: [closes, second] }
        : { mode: 'fixed', closes };
      return exampleCall(window, { timeZone });
    });
    const reversed = { earlier: 'later', later: 'earlier' } as const;
    fc.assert(
      fc.property(calls, calls, (one, other) => {
        assert.deepEqual(
          compareCalls(other, one),
          compareCalls(one, other).map(({ field, a, b, difference }) => ({
            field,
            ...(b !== undefined && { a: b }),
            ...(a !== undefined && { b: a }),
            difference:
              difference === 'earlier' || difference === 'later' ? reversed[difference] : difference,
          })),
        );
        assert.deepEqual(compareCalls(one, one), []);
      }),
      { numRuns: 300 },
    );
  });
});
