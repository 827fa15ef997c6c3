import type { Call } from '../model/call.ts';
import { calendarEntries, type CalendarOptions } from './calendar.ts';
import { creditLines, nameOf, sourcesOf } from './credit-lines.ts';
import { line, text, uri } from './icalendar.ts';
import type { FeedCredits } from './types.ts';
import { calendarWords, feedWords } from './words.ts';

/** What a calendar of many calls needs besides. */
export interface CallsCalendarOptions extends CalendarOptions {
  readonly credits: FeedCredits;
  /** Name of the calendar; that of the data set when not given. */
  readonly title?: string;
  /** The page that the calendar belongs to. */
  readonly homePage?: string;
}

/**
 * The deadlines of calls as one iCalendar file (RFC 5545, with the properties of RFC 7986 that name a calendar) to
 * subscribe to, served as `text/calendar; charset=utf-8`. See `callCalendar` for its entries.
 *
 * Readers who subscribe look again about once a day: what is moved moves in their calendars, and what is suspended goes
 * from them. A calendar without deadlines is therefore a file all the same.
 *
 * @example
 * const { items } = await client.calls.list({ pageSize: 100 });
 * const file = callsCalendar(items, { now: Date.now(), languages: ['en'], credits: await client.describe() });
 */
export function callsCalendar(calls: readonly Call[], options: CallsCalendarOptions): string {
  const { credits, languages = ['en'] } = options;
  const name = text(options.title ?? nameOf(credits, languages));
  const about = text(creditLines(credits, languages, sourcesOf(calls, credits)).join('\n'));
  const home = uri(options.homePage);
  const words = options.words ?? calendarWords(feedWords(languages));
  const entries = calls.flatMap((call) => calendarEntries(call, { ...options, words }));
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//coopkit//calls//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', 'PUBLISH'),
    line('NAME', name),
    // What calendars read that do not know RFC 7986.
    line('X-WR-CALNAME', name),
    about === '' ? '' : line('DESCRIPTION', about) + line('X-WR-CALDESC', about),
    home === undefined ? '' : line('URL', home),
    line('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    ...(entries.length > 0 ? entries : [UTC]),
    line('END', 'VCALENDAR'),
  ].join('');
}

/** A calendar must hold something (RFC 5545, 3.6), and a time zone says nothing about deadlines. */
const UTC = [
  line('BEGIN', 'VTIMEZONE'),
  line('TZID', 'Etc/UTC'),
  line('BEGIN', 'STANDARD'),
  line('DTSTART', '19700101T000000'),
  line('TZOFFSETFROM', '+0000'),
  line('TZOFFSETTO', '+0000'),
  line('END', 'STANDARD'),
  line('END', 'VTIMEZONE'),
].join('');
