import { changesOf } from '../calls/history.ts';
import { instantOf } from '../calls/instant.ts';
import type { Deadline } from '../calls/types.ts';
import { deadlinesOf } from '../calls/window.ts';
import { DAY } from '../calls/day.ts';
import type { Call } from '../model/call.ts';
import { pickText } from '../model/text.ts';
import { sourceLine } from './credit-lines.ts';
import { date, line, text, uri, utcTime } from './icalendar.ts';

/** Words for the entries, in the reader's language. */
export interface CalendarWords {
  /** What an entry is called: `Deadline: Peer review call`. */
  readonly summary: (deadline: Deadline, title: string) => string;
  /** Said in an entry for a whole day: `Until the end of the day, Europe/Paris time`. */
  readonly wholeDay: (deadline: Deadline, timeZone: string) => string;
}

/** How a calendar is made. */
export interface CalendarOptions {
  /** When the file is made, epoch milliseconds. */
  readonly now: number;
  /** Deadlines before this are left out, epoch milliseconds; `now` when not given. */
  readonly from?: number;
  /** Languages for the texts of the call, best first. */
  readonly languages?: readonly string[];
  readonly words?: CalendarWords;
  /** Tells the ids of one data set from those of another: its host name. Default `coopkit`. */
  readonly namespace?: string;
}

const LABELS: Readonly<Record<string, string>> = {
  step1: 'Step 1 deadline',
  'cut-offs': 'Cut-off',
  closes: 'Deadline',
};

const ENGLISH: CalendarWords = {
  summary: ({ field }, title) => `${LABELS[field] ?? field}: ${title}`,
  wholeDay: (_, timeZone) => `Until the end of the day, ${timeZone} time`,
};

/**
 * The deadlines of a call that are still ahead, as an iCalendar file (RFC 5545) with an alarm a week before each.
 *
 * An instant is written in UTC, which every calendar shows in its reader's own time. A day without a time is an
 * all-day entry, for which iCalendar knows no zone, so the description names it.
 *
 * An entry keeps its UID when its deadline moves, and its SEQUENCE is the number of moves in the call's history: a
 * calendar that has the entry already is corrected instead of given a second one.
 *
 * Each entry names the source of the call and its licence.
 *
 * @returns nothing when no deadline is ahead: a rolling call has none, an unreadable one must not pretend to
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * const file = callCalendar(call, { now: Date.now(), languages: ['fr', 'en'] });
 */
export function callCalendar(call: Call, options: CalendarOptions): string | undefined {
  const entries = calendarEntries(call, options);
  if (entries.length === 0) return undefined;
  return [
    line('BEGIN', 'VCALENDAR'),
    line('VERSION', '2.0'),
    line('PRODID', '-//coopkit//calls//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', 'PUBLISH'),
    ...entries,
    line('END', 'VCALENDAR'),
  ].join('');
}

/** The entries of a call, each a VEVENT. */
export function calendarEntries(call: Call, options: CalendarOptions): readonly string[] {
  const now = instantOf(options.now, 'calendar');
  const from = options.from ?? now;
  return deadlinesOf(call)
    .filter(({ instant }) => instant > from)
    .map((deadline) => entry(deadline, call, options));
}

function entry(deadline: Deadline, call: Call, options: CalendarOptions): string {
  const { now, languages = ['en'], words = ENGLISH, namespace = 'coopkit' } = options;
  const title = pickText(call.title, languages)?.text ?? call.id;
  const summary = text(words.summary(deadline, title));
  const changes = changesOf(deadline, call);
  const url = uri(call.url ?? call.source?.url);
  const description = [
    pickText(call.summary, languages)?.text,
    deadline.dateOnly && words.wholeDay(deadline, call.timeZone),
    sourceLine(call),
    url,
  ].filter((part) => typeof part === 'string');
  return [
    line('BEGIN', 'VEVENT'),
    line('UID', text(`${call.id}/${identity(deadline, changes.at(-1)?.from)}@${namespace}`)),
    line('SEQUENCE', String(changes.length)),
    line('DTSTAMP', utcTime(now)),
    ...times(deadline),
    line('SUMMARY', summary),
    description.length > 0 ? line('DESCRIPTION', text(description.join('\n'))) : '',
    url ? line('URL', url) : '',
    line('TRANSP', 'TRANSPARENT'),
    line('BEGIN', 'VALARM'),
    line('ACTION', 'DISPLAY'),
    line('TRIGGER', '-P7D'),
    line('DESCRIPTION', summary),
    line('END', 'VALARM'),
    line('END', 'VEVENT'),
  ].join('');
}

/** What stays the same of a deadline when it moves: its field; of a cut-off, one of many, also its first date. */
function identity({ field, value }: Deadline, first: string | undefined): string {
  return field === 'cut-offs' ? `${field}/${first ?? value}` : field;
}

/** DTEND of a day is the day after (3.6.1); a deadline to the minute has no length and so no DTEND. */
function times({ dateOnly, value, instant }: Deadline): readonly string[] {
  if (!dateOnly) return [line('DTSTART', utcTime(instant))];
  const day = Date.parse(value);
  return [line('DTSTART;VALUE=DATE', date(day)), line('DTEND;VALUE=DATE', date(day + DAY))];
}
