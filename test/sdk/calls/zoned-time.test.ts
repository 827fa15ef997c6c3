import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { DAY } from '../../../src/sdk/calls/day.ts';
import { isTimeZone, wallDay, wallTime, zonedInstant } from '../../../src/sdk/calls/zoned-time.ts';

const ZONES = [
  'UTC',
  'Europe/Paris',
  'Europe/Lisbon',
  'Europe/Helsinki',
  'Europe/Chisinau',
  'Atlantic/Canary',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
] as const;

const SPAN = { min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) };
const instants = fc.sample(fc.integer(SPAN), { numRuns: 1000, seed: 20261118 });

/** The digits a clock shows, by another way through Intl: the Swedish format is ISO 8601. */
function digits(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(instant).replace(' ', 'T');
}

/** Runs with the process itself living in a zone, so that `Date` does the zone arithmetic of its own. */
function livingIn<T>(timeZone: string, run: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = timeZone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

for (const timeZone of ZONES) {
  test(`wall time in ${timeZone} shows the digits that Intl prints, for 1,000 instants`, () => {
    for (const instant of instants) {
      const shown = new Date(wallTime(instant, timeZone)).toISOString();
      assert.equal(shown.slice(0, 19), digits(instant, timeZone));
      assert.equal(wallTime(instant, timeZone) % 1000, instant % 1000);
    }
  });

  test(`wall time in ${timeZone} leads back to its instant, or to its twin in an overlap`, () => {
    for (const instant of instants) {
      const wall = wallTime(instant, timeZone);
      const earlier = zonedInstant(wall, timeZone, 'earlier');
      const later = zonedInstant(wall, timeZone, 'later');
      assert.ok(earlier === instant || later === instant, new Date(instant).toISOString());
      assert.ok(earlier <= later);
      assert.equal(wallTime(earlier, timeZone), wall);
      assert.equal(wallTime(later, timeZone), wall);
    }
  });

  test(`instants in ${timeZone} are those of a process that lives there, gaps and overlaps included`, () => {
    livingIn(timeZone, () => {
      const around = instants.flatMap((instant) => [instant, ...transitionsOf(instant)]);
      for (const wall of around) {
        const at = new Date(wall);
        const local = new Date(
          at.getUTCFullYear(),
          at.getUTCMonth(),
          at.getUTCDate(),
          at.getUTCHours(),
          at.getUTCMinutes(),
          at.getUTCSeconds(),
          at.getUTCMilliseconds(),
        );
        // ECMAScript reads a gap with the offset before it and an overlap as its first pass, as we do for openings.
        assert.equal(zonedInstant(wall, timeZone, 'earlier'), local.getTime(), at.toISOString());
      }
    });
  });
}

/** Minutes that the process's own clock is behind UTC. */
const offset = (time: number): number => new Date(time).getTimezoneOffset();

/** Wall times around the change of clocks nearest after an instant in the zone the process lives in, if there is one. */
function transitionsOf(instant: number): readonly number[] {
  let low = instant;
  let high = instant + 190 * DAY;
  if (offset(low) === offset(high)) return [];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === offset(low)) low = middle;
    else high = middle;
  }
  const wall = high - offset(high) * 60_000;
  return [-90, -45, -15, 0, 15, 45, 90].map((minutes) => wall + minutes * 60_000);
}

const table = [
  ['a plain winter noon', 'Europe/Paris', '2026-12-01T12:00', '2026-12-01T11:00Z', '2026-12-01T11:00Z'],
  ['the gap of 29 March', 'Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
  ['its last minute before', 'Europe/Paris', '2026-03-29T01:59', '2026-03-29T00:59Z', '2026-03-29T00:59Z'],
  ['its first minute after', 'Europe/Paris', '2026-03-29T03:00', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
  ['the overlap of 25 October', 'Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ['the same gap in Lisbon', 'Europe/Lisbon', '2026-03-29T01:30', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
  [
    'a midnight that is skipped',
    'America/Sao_Paulo',
    '2018-11-04T00:00',
    '2018-11-04T03:00Z',
    '2018-11-04T03:00Z',
  ],
  ['a day that never was', 'Pacific/Apia', '2011-12-30T00:00', '2011-12-30T10:00Z', '2011-12-30T10:00Z'],
  [
    'half an hour of summer time',
    'Australia/Lord_Howe',
    '2026-04-05T01:45',
    '2026-04-04T14:45Z',
    '2026-04-04T15:15Z',
  ],
  ['a year that ends', 'Pacific/Kiritimati', '2027-01-01T00:00', '2026-12-31T10:00Z', '2026-12-31T10:00Z'],
  ['a quarter of an hour', 'Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15Z', '2025-12-31T18:15Z'],
] as const;

for (const [name, timeZone, wall, earlier, later] of table) {
  test(`${name}: ${wall} in ${timeZone}`, () => {
    const digitsAsUtc = Date.parse(`${wall}Z`);
    assert.equal(zonedInstant(digitsAsUtc, timeZone, 'earlier'), Date.parse(earlier));
    assert.equal(zonedInstant(digitsAsUtc, timeZone, 'later'), Date.parse(later));
  });
}

test('the last instant of a year belongs to it in its own zone, and to another year elsewhere', () => {
  const instant = Date.parse('2026-12-31T23:30:00Z');
  assert.equal(wallDay(instant, 'UTC'), Date.UTC(2026, 11, 31));
  assert.equal(wallDay(instant, 'Europe/Paris'), Date.UTC(2027, 0, 1));
  assert.equal(wallDay(instant, 'Atlantic/Canary'), Date.UTC(2026, 11, 31));
});

test('wall time holds before the epoch', () => {
  assert.equal(wallTime(-1, 'UTC'), -1);
  assert.equal(wallTime(-1500, 'UTC'), -1500);
});

test('a zone is known by its name only', () => {
  for (const zone of ['Europe/Paris', 'UTC', 'America/St_Johns']) assert.ok(isTimeZone(zone), zone);
  for (const zone of ['', 'Paris', 'Europe/Atlantis', undefined, null, 7]) {
    assert.ok(!isTimeZone(zone), String(zone));
  }
});
