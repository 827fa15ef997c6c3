import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { callState, nextChange, nextDeadline } from '../../../src/sdk/calls/index.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import { exampleCall } from './examples.ts';

/*
 * The oracle knows no zone arithmetic. It prints an instant as a clock of the zone shows it, and compares letters:
 * `2026-03-29 03:00` comes after `2026-03-29 01:59`. It has no say while that clock goes back, when digits show twice.
 */

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Europe/Lisbon',
  'Europe/Helsinki',
  'Atlantic/Canary',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
] as const;

const HOUR = 3_600_000;
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });

const printers = new Map(
  ZONES.map((timeZone) => [
    timeZone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
);

/** `2026-03-29T03:00`, as a clock of the zone shows it. */
function clock(instant: number, timeZone: string): string {
  return printers.get(timeZone)?.format(instant).replace(' ', 'T') ?? '';
}

/** Whether clocks of the zone are set around an instant: then its digits may show twice, or never. */
function clocksAreSet(instant: number, timeZone: string): boolean {
  const digits = (time: number) => Date.parse(`${clock(time, timeZone)}Z`);
  return digits(instant + 26 * HOUR) - digits(instant - 26 * HOUR) !== 52 * HOUR;
}

/** Runs with the process living in another zone, as a visitor's browser does. */
function viewedFrom<T>(timeZone: string, run: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const isOpen = ({ state }: { readonly state: string }) => state === 'open' || state === 'closing-soon';

test('a call is open from the first to the last of its days on the calendar of its zone, wherever one looks from', () => {
  const days = fc.tuple(
    instants,
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: -100 * 24, max: 100 * 24 }),
  );
  fc.assert(
    fc.property(zones, zones, days, (timeZone, visitor, [start, length, hours]) => {
      const opens = clock(start, timeZone).slice(0, 10);
      const closes = clock(start + length * 24 * HOUR, timeZone).slice(0, 10);
      const now = start + hours * HOUR;
      const today = clock(now, timeZone).slice(0, 10);
      const expected = today < opens ? 'upcoming' : today > closes ? 'closed' : 'open';
      const call = exampleCall({ mode: 'fixed', opens, closes }, { timeZone });
      const { state } = viewedFrom(visitor, () => callState(call, now));
      assert.equal(state === 'closing-soon' ? 'open' : state, expected);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test('a deadline to the minute without an offset is one on the clock of its zone', () => {
  fc.assert(
    fc.property(
      zones,
      zones,
      instants,
      fc.integer({ min: -600, max: 600 }),
      (timeZone, visitor, due, minutes) => {
        const now = due + minutes * 60_000;
        fc.pre(!clocksAreSet(due, timeZone) && !clocksAreSet(now, timeZone));
        const closes = clock(due, timeZone);
        const { state } = viewedFrom(visitor, () =>
          callState(exampleCall({ mode: 'fixed', closes }, { timeZone }), now),
        );
        assert.equal(state, clock(now, timeZone) < closes ? 'closing-soon' : 'closed');
      },
    ),
    { numRuns: 2000, seed: 4 },
  );
});

test('a deadline with its offset is one instant, whatever the zone', () => {
  fc.assert(
    fc.property(zones, instants, fc.integer({ min: -1e9, max: 1e9 }), (timeZone, due, away) => {
      const closes = new Date(due).toISOString();
      const { state } = callState(exampleCall({ mode: 'fixed', closes }, { timeZone }), due + away);
      assert.equal(state === 'closed', away >= 0);
    }),
    { numRuns: 500, seed: 4 },
  );
});

/** Times as sources have them, good and bad. */
const good = instants.chain((instant) =>
  fc.constantFrom(new Date(instant).toISOString(), new Date(instant).toISOString().slice(0, 10)),
);
const bad = fc.oneof(
  fc.constantFrom(
    '31/12/2026',
    '2026-02-30',
    '2026-13-01',
    'soon',
    '',
    '2026-12-01T25:00',
    '2026-12-01 17:00',
  ),
  fc.string().filter((text) => !/^\d{4}-\d\d-\d\d/.test(text)),
);

function windows(time: fc.Arbitrary<string>): fc.Arbitrary<CallWindow> {
  const maybe = fc.option(time, { nil: undefined });
  const drawn = fc.record({
    mode: fc.constantFrom('fixed', 'two-step', 'cut-offs', 'rolling', 'suspended', 'unannounced', 'unknown'),
    opens: maybe,
    step1: maybe,
    cutOffs: fc.option(fc.array(time, { maxLength: 4 }), { nil: undefined }),
    closes: maybe,
    since: maybe,
    resumes: maybe,
  });
  return drawn.map(
    (fields) =>
      Object.fromEntries(
        Object.entries(fields).filter(([, value]) => value !== undefined),
      ) as unknown as CallWindow,
  );
}

const calls = (time: fc.Arbitrary<string>): fc.Arbitrary<Call> =>
  fc
    .record({ window: windows(time), timeZone: zones })
    .map(({ window, timeZone }) => exampleCall(window, { timeZone }));

test('what cannot be read, is unknown, suspended or unannounced is never open, and has no deadline to rely on', () => {
  fc.assert(
    fc.property(calls(fc.oneof(good, bad)), instants, (call, now) => {
      const status = callState(call, now);
      const written = Object.values(call.window).flat() as readonly string[];
      const unreadable = written
        .slice(1)
        .some((value) => !/^\d{4}-\d\d-\d\d(?:T|$)/.test(value) || value.includes('25:'));
      const shut = ['unknown', 'suspended', 'unannounced'].includes(call.window.mode);
      if (unreadable) assert.equal(status.state, 'unknown');
      if (unreadable || shut) assert.ok(!isOpen(status), status.state);
      if (status.state === 'unknown') assert.ok(status.reason);
      if (unreadable || shut) assert.equal(nextDeadline(call, now), undefined);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test('an unknown zone makes every window with times unknown', () => {
  fc.assert(
    fc.property(good, instants, (closes, now) => {
      const { state, reason } = callState(exampleCall({ mode: 'fixed', closes }, { timeZone: 'Paris' }), now);
      assert.deepEqual([state, reason], ['unknown', 'unreadable-zone']);
    }),
  );
});

test('an open call has its next deadline ahead, and nothing changes before the next change', () => {
  fc.assert(
    fc.property(calls(good), instants, fc.nat(), (call, now, part) => {
      const status = callState(call, now);
      const next = nextDeadline(call, now);
      if (isOpen(status)) assert.equal(next?.instant, status.next?.instant);
      assert.ok(next === undefined || next.instant > now);
      const turn = nextChange(call, now);
      const later = now + (part % ((turn ?? now + 400 * 24 * HOUR) - now));
      assert.equal(callState(call, later).state, status.state);
      assert.equal(nextDeadline(call, later)?.instant, next?.instant);
    }),
    { numRuns: 1000, seed: 4 },
  );
});
