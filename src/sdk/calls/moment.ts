import { DAY } from './day.ts';
import type { Deadline, DeadlineField } from './types.ts';
import { zonedInstant } from './zoned-time.ts';

const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** Fields at which something begins; at all others it ends. */
const BEGINNINGS: readonly DeadlineField[] = ['opens', 'since', 'resumes'];

/**
 * Reads a day, a time on the zone's clock or an instant.
 *
 * A day means the whole day: a beginning is its first instant, an end the first instant of the day after.
 *
 * @param timeZone a zone that is known to be readable
 * @returns nothing when the value is no such time, or names a day or hour that does not exist (30 February, 25:00)
 */
export function readDeadline(field: DeadlineField, value: unknown, timeZone: string): Deadline | undefined {
  const [, date, clock, offset] = WRITTEN.exec(String(value)) ?? [];
  if (date === undefined) return undefined;
  const day = Date.parse(date);
  // Engines read 30 February as 2 March; only a real day comes back as it was written.
  if (Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== date) return undefined;
  const begins = BEGINNINGS.includes(field);
  const written = { field, dateOnly: clock === undefined, value: String(value) };
  if (clock === undefined) {
    return { ...written, instant: zonedInstant(begins ? day : day + DAY, timeZone, 'earlier') };
  }
  const time = Date.parse(`${date}T${clock}${offset ?? 'Z'}`);
  if (Number.isNaN(time)) return undefined;
  return { ...written, instant: offset ? time : zonedInstant(time, timeZone, begins ? 'earlier' : 'later') };
}
