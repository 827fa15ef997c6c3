import { readDeadline } from '../../../sdk/calls/moment.ts';
import type { Deadline } from '../../../sdk/calls/types.ts';
import { wallDay, wallTime } from '../../../sdk/calls/zoned-time.ts';
import type { CallConflict } from '../../../sdk/model/call.ts';
import { formatter } from '../../base/formatter.ts';
import type { Localize } from '../../base/localize.ts';

/** A time of a call in words. */
export interface TimeWords {
  /** At the programme's own clock, which it names. */
  readonly own: string;
  /** For `<time datetime>`. */
  readonly machine: string;
  /** On the visitor's clock, when that shows something else. */
  readonly visitor: string | undefined;
}

/** "in 12 days", "tomorrow", "today"; nothing where the browser has no words for it. */
export function relativeDays(localize: Localize, days: number): string | undefined {
  const own = localize.formats('RelativeTimeFormat')?.relativeDays(days);
  if (own !== undefined) return own;
  try {
    return formatter('RelativeTimeFormat', localize.lang, { numeric: 'auto' }).format(days, 'day');
  } catch {
    return undefined;
  }
}

/** What IANA calls a zone after: `Europe/Paris` → `Paris`. */
export function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** The day of a deadline at the programme's own clock, without the hour. */
export function dayWords(
  localize: Localize,
  { value, dateOnly, instant }: Deadline,
  timeZone: string,
): string {
  return dateOnly ? localize.date(value) : localize.time(instant, { timeZone, dateStyle: 'long' });
}

/** A deadline at the programme's own clock, then at the visitor's. */
export function timeWords(
  localize: Localize,
  { field, value, dateOnly, instant }: Deadline,
  timeZone: string,
  visitorZone: string,
): TimeWords {
  const city = cityOf(timeZone);
  const same = wallTime(instant, timeZone) === wallTime(instant, visitorZone);
  const visitor = same ? undefined : localize.t('callYourTime', { time: visitorTime() });
  if (dateOnly) {
    const key = field === 'opens' || field === 'resumes' ? 'callDayStart' : 'callDayEnd';
    return { own: localize.t(key, { day: localize.date(value), city }), machine: value, visitor };
  }
  const time = momentWords(localize, instant, timeZone);
  return { own: localize.t('callTime', { time, city }), machine: new Date(instant).toISOString(), visitor };

  function visitorTime(): string {
    const sameDay = !dateOnly && wallDay(instant, timeZone) === wallDay(instant, visitorZone);
    return localize.time(instant, {
      timeZone: visitorZone,
      timeStyle: 'short',
      ...(!sameDay && { dateStyle: 'long' }),
    });
  }
}

/** What another source says: a date in words when it is one, else as that source has it. */
export function conflictWords(localize: Localize, { field, value }: CallConflict, timeZone: string): string {
  const read = readDeadline('closes', value, timeZone);
  const words = !read || read.dateOnly ? localize.date(value) : momentWords(localize, read.instant, timeZone);
  return field === 'opens' ? localize.t('callUpcoming', { when: words }) : words;
}

/** Day and hour on a zone's clock. */
function momentWords(localize: Localize, instant: number, timeZone: string): string {
  return localize.time(instant, { timeZone, dateStyle: 'long', timeStyle: 'short' });
}
