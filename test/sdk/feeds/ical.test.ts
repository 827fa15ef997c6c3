import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { callCalendar, callsCalendar } from '../../../src/sdk/feeds/index.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { at, exampleCall } from '../calls/examples.ts';
import { call, credits, hostile } from './records.ts';

const now = at('2026-11-21T12:00:00Z');

/** Read by ical.js, strictly. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return { event, component };
  });
  return { calendar, events };
}

const subscribe = (calls: readonly Call[], more = {}) =>
  read(callsCalendar(calls, { now, languages: ['de', 'en'], credits, ...more }));

describe('a calendar as ical.js reads it', () => {
  test('has a name, the credits, and all deadlines of all calls', () => {
    const other = exampleCall({ mode: 'fixed', closes: '2027-02-01' }, { id: 'test:other' });
    const { calendar, events } = subscribe([call, other], { homePage: 'https://region.example/' });
    const value = (name: string) => calendar.getFirstPropertyValue(name);
    assert.equal(value('version'), '2.0');
    assert.equal(value('name'), 'Beispieldaten');
    assert.equal(value('x-wr-calname'), 'Beispieldaten');
    assert.match(String(value('description')), /^Daten: Beispielregister, verändert\nCC BY 4\.0/);
    assert.equal(value('url'), 'https://region.example/');
    assert.equal(String(value('refresh-interval')), 'P1D');
    assert.deepEqual(
      events.map(({ event }) => [event.uid, event.summary]),
      [
        ['test:call/step1@coopkit', 'Frist für Stufe 1: Aufruf für Paare'],
        ['test:call/closes@coopkit', 'Frist: Aufruf für Paare'],
        ['test:other/closes@coopkit', 'Frist: Example call'],
      ],
    );
    assert.match(events[0]?.event.description ?? '', /Example register · CC BY 4\.0/);
    assert.match(events[1]?.event.description ?? '', /Bis Mitternacht, Ortszeit Europe\/Paris/);
    const [english] = subscribe([other], { languages: ['fr', 'en'] }).events;
    assert.equal(english?.event.summary, 'Deadline: Example call');
  });

  test('holds instants in UTC and days as days', () => {
    const { events } = subscribe([call]);
    const [step, closing] = events.map(({ event }) => event);
    assert.equal(step?.startDate.toJSDate().toISOString(), '2026-12-01T11:00:00.000Z');
    assert.equal(step?.startDate.zone.tzid, 'UTC');
    assert.deepEqual([closing?.startDate.isDate, String(closing?.startDate)], [true, '2027-03-31']);
    assert.equal(String(closing?.endDate), '2027-04-01');
  });

  test('moves an entry when its deadline moves', () => {
    const history = [{ at: '2026-11-01', field: 'closes', from: '2027-01-15', to: '2027-03-31' }];
    const [before, after] = [
      { ...call, window: { mode: 'fixed', closes: '2027-01-15' } as const },
      { ...call, window: { mode: 'fixed', closes: '2027-03-31' } as const, history },
    ].map((each) => subscribe([each]).events[0]?.event);
    assert.equal(after?.uid, before?.uid);
    assert.deepEqual([before?.sequence, after?.sequence], [0, 1]);
  });

  test('keeps deadlines that are over when asked from an earlier time', () => {
    const old = exampleCall({ mode: 'fixed', closes: '2026-06-30' });
    assert.equal(subscribe([old]).events.length, 0);
    assert.equal(subscribe([old], { from: at('2026-01-01T00:00:00Z') }).events.length, 1);
  });

  test('is a valid file even when no deadline is known, so that subscribers lose those that are no more', () => {
    const { calendar, events } = subscribe([exampleCall({ mode: 'suspended' })]);
    assert.equal(events.length, 0);
    assert.equal(calendar.getAllSubcomponents().length, 1);
  });

  test('is made at a time', () => {
    assert.throws(
      () => callsCalendar([call], { now: NaN, credits }),
      (error) => isCoopkitError(error, 'bad-request') && error.hint !== undefined,
    );
  });

  test('keeps any text whole, and lets none begin an entry of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = { en: text };
        const source = { name: text, url: text, licence: text };
        const odd: Call = { ...call, id: text, title: words, summary: words, url: text, source };
        const file = callsCalendar([odd], { now, credits: { ...credits, title: words }, namespace: text });
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /\p{Cc}|\p{Cs}/u);
        }
        const { events } = read(file);
        assert.equal(events.length, 2);
        const kept = text
          .replace(/\r\n?|[\u2028\u2029]/g, '\n')
          .replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
          .replace(/\p{Cs}/gu, '\uFFFD');
        assert.equal(events[1]?.event.summary, `Deadline: ${kept}`);
        for (const { component } of events) {
          const url = component.getFirstPropertyValue('url');
          assert.ok(url === null || /^https?:/.test(String(url)));
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  test('agrees with the record on every instant, in every zone', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Europe/Lisbon', 'Pacific/Kiritimati', 'America/St_Johns');
    const times = fc
      .integer({ min: now + 60_000, max: now + 4e10 })
      .map((time) => Math.floor(time / 1000) * 1000);
    fc.assert(
      fc.property(zones, times, (timeZone, time) => {
        const window: CallWindow = { mode: 'fixed', closes: new Date(time).toISOString() };
        const file = callCalendar(exampleCall(window, { timeZone }), { now }) ?? '';
        assert.equal(read(file).events[0]?.event.startDate.toJSDate().getTime(), time);
      }),
      { numRuns: 200 },
    );
  });
});
