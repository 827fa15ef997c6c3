import { DAY } from './day.ts';

/**
 * Civil time of any IANA zone, from `Intl` alone. Two numbers are used, both in milliseconds:
 *
 * - an **instant**: time since the epoch, as `Date.now()` gives it;
 * - a **wall time**: the digits that a clock in the zone shows, written as if they were UTC
 *   (`Date.UTC(2026, 2, 29, 2, 30)` is half past two on a clock anywhere), so that days add up by plain arithmetic.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, so each zone's is kept. Throws `RangeError` for an unknown zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * Whether this engine knows the zone.
 *
 * @example
 * isTimeZone('Europe/Paris'); // true
 * isTimeZone('Paris'); // false
 */
export function isTimeZone(timeZone: unknown): timeZone is string {
  if (typeof timeZone !== 'string' || timeZone === '') return false;
  try {
    return Boolean(formatOf(timeZone));
  } catch {
    return false;
  }
}

/**
 * The wall time of an instant, to the millisecond. Throws `RangeError` for an unknown zone.
 *
 * @example
 * const wall = wallTime(Date.parse('2026-12-01T11:00:00Z'), 'Europe/Paris');
 * new Date(wall).toISOString(); // '2026-12-01T12:00:00.000Z': noon on a clock in Paris
 */
export function wallTime(instant: number, timeZone: string): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day, hour, minute, second } = part;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

/**
 * The day of an instant on the zone's calendar: the wall time of its midnight.
 *
 * @example
 * const day = wallDay(Date.parse('2026-12-31T23:30:00Z'), 'Europe/Paris');
 * new Date(day).toISOString().slice(0, 10); // '2027-01-01'
 */
export function wallDay(instant: number, timeZone: string): number {
  return Math.floor(wallTime(instant, timeZone) / DAY) * DAY;
}

/**
 * The instant of a wall time.
 *
 * - In a **gap** (clocks go forward, the wall time never shows) it is the later of the two readings: the time as if
 *   the clock had not yet been put forward. A midnight that is skipped thus becomes the first instant of its day.
 * - In an **overlap** (clocks go back, the wall time shows twice) `pick` decides. Openings take the earlier and
 *   closings the later, so that nobody who goes by the clock is turned away.
 *
 * Every offset is within a day of UTC, so the offsets a day before and a day after bracket any one change of clocks.
 *
 * @example
 * const noon = zonedInstant(Date.UTC(2026, 11, 1, 12), 'Europe/Paris', 'later');
 * new Date(noon).toISOString(); // '2026-12-01T11:00:00.000Z'
 */
export function zonedInstant(wall: number, timeZone: string, pick: 'earlier' | 'later'): number {
  const readings = [wall - DAY, wall + DAY].map((near) => wall - (wallTime(near, timeZone) - near));
  const shown = readings.filter((instant) => wallTime(instant, timeZone) === wall);
  if (shown.length === 0) return Math.max(...readings);
  return pick === 'earlier' ? Math.min(...shown) : Math.max(...shown);
}
