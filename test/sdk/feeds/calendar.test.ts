import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { callCalendar } from '../../../src/sdk/feeds/calendar.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from '../calls/examples.ts';
import { events, lines, type Properties } from './read-icalendar.ts';

const now = at('2026-11-21T12:00:00Z');

function calendar(window: CallWindow, more: Partial<Call> = {}): readonly Properties[] {
  return events(callCalendar(exampleCall(window, more), { now }) ?? '');
}

describe('what goes into a calendar', () => {
  test('a deadline to the minute is an instant in UTC', () => {
    const [event, ...others] = calendar(
      { mode: 'fixed', closes: '2026-12-01T17:00:00+01:00' },
      { url: 'https://example.eu/call', summary: { en: 'What it is about.' } },
    );
    assert.deepEqual(others, []);
    assert.deepEqual(event, {
      UID: 'test:call/closes@coopkit',
      SEQUENCE: '0',
      DTSTAMP: '20261121T120000Z',
      DTSTART: '20261201T160000Z',
      SUMMARY: 'Deadline: Example call',
      DESCRIPTION: 'What it is about.\nhttps://example.eu/call',
      URL: 'https://example.eu/call',
      TRANSP: 'TRANSPARENT',
      'VALARM/ACTION': 'DISPLAY',
      'VALARM/TRIGGER': '-P7D',
      'VALARM/DESCRIPTION': 'Deadline: Example call',
    });
  });

  test('a day is an all-day entry that ends before the next, and says whose day', () => {
    const [event] = calendar({ mode: 'fixed', closes: '2026-12-31' });
    assert.equal(event?.['DTSTART;VALUE=DATE'], '20261231');
    assert.equal(event?.['DTEND;VALUE=DATE'], '20270101');
    assert.equal(event?.['DESCRIPTION'], 'Until the end of the day, Europe/Paris time');
  });

  test('both steps, and every cut-off that is still ahead', () => {
    const steps = calendar({ mode: 'two-step', step1: '2026-12-01', closes: '2027-03-01' });
    assert.deepEqual(
      steps.map(({ SUMMARY }) => SUMMARY),
      ['Step 1 deadline: Example call', 'Deadline: Example call'],
    );
    const cuts = calendar({ mode: 'cut-offs', cutOffs: ['2026-09-01', '2027-01-31', '2026-12-01'] });
    assert.deepEqual(
      cuts.map((event) => event['DTSTART;VALUE=DATE']),
      ['20261201', '20270131'],
    );
  });

  const none: readonly CallWindow[] = [
    { mode: 'rolling' },
    { mode: 'fixed', closes: '2026-11-20' },
    { mode: 'fixed', closes: '30.12.2026' },
    { mode: 'suspended', resumes: '2027-01-01' },
    { mode: 'unannounced' },
    { mode: 'unknown' },
  ];
  for (const window of none) {
    test(`no calendar for ${JSON.stringify(window)}`, () => {
      assert.equal(callCalendar(exampleCall(window), { now }), undefined);
    });
  }

  test('the words are the page’s own', () => {
    const file = callCalendar(
      exampleCall({ mode: 'fixed', closes: '2026-12-31' }, { title: { en: 'Call', de: 'Aufruf' } }),
      {
        now,
        languages: ['de'],
        namespace: 'data.example.eu',
        words: { summary: (_, title) => `Frist: ${title}`, wholeDay: () => 'Bis zum Ende des Tages' },
      },
    );
    const [event] = events(file ?? '');
    assert.equal(event?.['SUMMARY'], 'Frist: Aufruf');
    assert.equal(event?.['UID'], 'test:call/closes@data.example.eu');
  });

  test('an address that is none of the web does not go in', () => {
    const [event] = calendar({ mode: 'fixed', closes: '2026-12-31' }, { url: 'javascript:alert(1)' });
    assert.equal(event?.['URL'], undefined);
    assert.doesNotMatch(event?.['DESCRIPTION'] ?? '', /javascript/);
  });
});

describe('an entry is corrected, not doubled, when its deadline moves', () => {
  test('the same UID, a higher SEQUENCE', () => {
    const [before] = calendar({ mode: 'fixed', closes: '2026-12-01' });
    const [after] = calendar(
      { mode: 'fixed', closes: '2027-01-15' },
      {
        history: [
          { at: '2026-10-01', field: 'closes', from: '2026-12-01', to: '2026-12-20' },
          { at: '2026-11-01', field: 'closes', from: '2026-12-20', to: '2027-01-15' },
          { at: '2026-11-02', field: 'rules', from: 'a', to: 'b' },
        ],
      },
    );
    assert.equal(after?.['UID'], before?.['UID']);
    assert.deepEqual([before?.['SEQUENCE'], after?.['SEQUENCE']], ['0', '2']);
  });

  test('a cut-off that moves twice is still the same entry', () => {
    const [first] = calendar({ mode: 'cut-offs', cutOffs: ['2026-12-01'] });
    const [third] = calendar(
      { mode: 'cut-offs', cutOffs: ['2027-01-15'] },
      {
        history: [
          { at: '2026-10-01', field: 'cut-offs', from: '2026-12-01', to: '2026-12-20' },
          { at: '2026-11-01', field: 'cut-offs', from: '2026-12-20', to: '2027-01-15' },
        ],
      },
    );
    assert.equal(third?.['UID'], first?.['UID']);
    assert.equal(third?.['SEQUENCE'], '2');
  });

  test('one cut-off that moves keeps its own UID; the others keep theirs', () => {
    const before = calendar({ mode: 'cut-offs', cutOffs: ['2026-12-01', '2027-03-01'] });
    const after = calendar(
      { mode: 'cut-offs', cutOffs: ['2026-12-15', '2027-03-01'] },
      { history: [{ at: '2026-11-20', field: 'cut-offs', from: '2026-12-01', to: '2026-12-15' }] },
    );
    assert.deepEqual(
      after.map(({ UID }) => UID),
      before.map(({ UID }) => UID),
    );
    assert.deepEqual(
      after.map(({ SEQUENCE }) => SEQUENCE),
      ['1', '0'],
    );
    assert.notEqual(before[0]?.['UID'], before[1]?.['UID']);
  });
});

test('any text comes back as it was, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  const tricky = fc.constantFrom(
    'a;b,c\\d',
    'two\nlines',
    'Łódź – Πειραιάς '.repeat(9),
    '\\n',
    '👩‍👩‍👧'.repeat(20),
    'BEGIN:VEVENT',
  );
  fc.assert(
    fc.property(fc.oneof(words, tricky), (title) => {
      const file =
        callCalendar(exampleCall({ mode: 'fixed', closes: '2027-01-01' }, { title: { en: title } }), {
          now,
        }) ?? '';
      assert.match(file, /\r\n$/);
      for (const line of file.slice(0, -2).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /\p{Cc}/u);
      }
      assert.equal(lines(file).filter((line) => line === 'BEGIN:VEVENT').length, 1);
      const [event] = events(file);
      // Control characters have no place in a TEXT value; CR and CR LF are line breaks like LF.
      const kept = title.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
      assert.equal(event?.['SUMMARY'], `Deadline: ${kept}`);
    }),
    { numRuns: 500, seed: 11 },
  );
});
