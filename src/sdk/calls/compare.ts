import type { Call, CallConflict } from '../model/call.ts';
import type { LocalizedText } from '../model/text.ts';
import { TIME_FIELDS, timeDifference, type TimeDifference } from './difference.ts';
import { readDeadline } from './moment.ts';
import type { DeadlineField } from './types.ts';
import { windowValues } from './window-values.ts';
import { isTimeZone, wallTime } from './zoned-time.ts';

/** A field in which two records of a call differ. */
export interface CallDifference {
  /**
   * `window` (its mode), a time of it (`opens`, `step1`, `cut-offs`, `closes`, `since`, `resumes`), `timeZone`, another
   * field of the record, or a text in one language: `title@en`.
   */
  readonly field: string;
  /** What the first record says, as written, lists with commas; absent when it says nothing. */
  readonly a?: string;
  /** What the second record says. */
  readonly b?: string;
  /** How the second relates to the first; `missing`: only one of them says anything, which is no contradiction. */
  readonly difference: Exclude<TimeDifference, 'same'> | 'missing';
}

const LISTS = ['audience', 'objectives', 'topics', 'countries', 'nuts'] as const;
const WORDS = ['callType', 'programmeId', 'url'] as const;
const TEXTS = ['title', 'organiser'] as const;

/**
 * In which fields two records of the same call, from two sources, differ. Times are compared as instants, each read at
 * its own record's clock, so that noon in Paris and eleven o'clock UTC (ten in summer) are no difference; zones are
 * compared by what their clocks show. Whether the two are the same call is for the caller to know. Summaries, documents
 * and histories are not compared.
 *
 * @returns nothing but differences, those of the window first
 * @example
 * const official = { ...call, timeZone: 'Europe/Paris', window: { mode: 'fixed', closes: '2024-06-07T12:00:00+02:00' } } as const;
 * const copy = { ...official, window: { mode: 'fixed', closes: '2024-06-17' } } as const;
 * compareCalls(official, copy);
 * // [{ field: 'closes', a: '2024-06-07T12:00:00+02:00', b: '2024-06-17', difference: 'later' }]
 */
export function compareCalls(a: Call, b: Call): readonly CallDifference[] {
  return [
    ...differs('window', a.window.mode, b.window.mode),
    ...TIME_FIELDS.flatMap((field) => differsInTime(field, a, b)),
    ...(sameClock(a.timeZone, b.timeZone) ? [] : differs('timeZone', a.timeZone, b.timeZone)),
    ...WORDS.flatMap((field) => differs(field, a[field], b[field])),
    ...TEXTS.flatMap((field) => differsInText(field, a[field], b[field])),
    ...LISTS.flatMap((field) => differs(field, listed(a[field]), listed(b[field]))),
  ];
}

/**
 * What another source's record of a call says of its window that contradicts ours, in the form in which a record
 * carries it (`conflicts`). What only one of them says is no contradiction.
 *
 * @param source how the other source is named to readers
 * @example
 * const merged = { ...call, conflicts: [...(call.conflicts ?? []), ...conflictsBetween(call, call, 'interreg.no')] };
 */
export function conflictsBetween(call: Call, other: Call, source: string): readonly CallConflict[] {
  const url = other.url === undefined ? {} : { url: other.url };
  return compareCalls(call, other).flatMap(({ field, b, difference }) => {
    if (b === undefined || difference === 'missing' || !DECISIVE.includes(field)) return [];
    const values = field === 'cut-offs' ? cutOffsOnlyIn(other, call) : [b];
    return values.map((value) => ({ source, field, value, ...url }));
  });
}

/** The fields that say when a call takes applications. */
const DECISIVE: readonly string[] = ['window', 'timeZone', ...TIME_FIELDS];

function differsInTime(field: DeadlineField, a: Call, b: Call): readonly CallDifference[] {
  const [ours, theirs] = [windowValues(a.window, field), windowValues(b.window, field)];
  const [own, other] = [ours[0], theirs[0]];
  if (own === undefined || other === undefined || field === 'cut-offs') {
    const same = cutOffsOnlyIn(a, b).length + cutOffsOnlyIn(b, a).length === 0;
    return field === 'cut-offs' && same ? [] : differs(field, listed(ours), listed(theirs));
  }
  const difference = timeDifference(
    field,
    { value: own, timeZone: a.timeZone },
    { value: other, timeZone: b.timeZone },
  );
  // Two times that cannot be read, but are written alike, are no difference.
  const alike = difference === 'same' || (difference === 'other' && own === other);
  return alike ? [] : [{ field, a: own, b: other, difference }];
}

/** The cut-offs of one record that the other has not, whatever the way they are written. */
function cutOffsOnlyIn(one: Call, other: Call): readonly string[] {
  const known = new Set(windowValues(other.window, 'cut-offs').map((value) => timeKey(value, other)));
  return windowValues(one.window, 'cut-offs').filter((value) => !known.has(timeKey(value, one)));
}

function timeKey(value: string, { timeZone }: Call): string | number {
  const read = isTimeZone(timeZone) ? readDeadline('cut-offs', value, timeZone) : undefined;
  return read?.instant ?? value;
}

function differsInText(
  field: string,
  a: LocalizedText | undefined,
  b: LocalizedText | undefined,
): readonly CallDifference[] {
  const languages = Object.keys(a ?? {}).filter((language) => Object.hasOwn(b ?? {}, language));
  return languages.flatMap((language) => differs(`${field}@${language}`, a?.[language], b?.[language]));
}

function differs(field: string, a: string | undefined, b: string | undefined): readonly CallDifference[] {
  if (a === b) return [];
  const said = { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
  return [{ field, ...said, difference: a === undefined || b === undefined ? 'missing' : 'other' }];
}

/** A list as text, in one order whatever the record's. */
function listed(values: readonly string[] | undefined): string | undefined {
  return values === undefined || values.length === 0 ? undefined : values.toSorted().join(', ');
}

/** Summer and winter of the programming periods 2014-2020 and 2021-2027, and of the years in which they are closed. */
const SEASONS: readonly number[] = Array.from({ length: 40 }, (_, half) => Date.UTC(2014, half * 6, 15));

/**
 * Whether clocks of two zones show the same, summer and winter: then no deadline differs, whichever is named. So it is
 * with two names of one zone (`Europe/Kiev`, `Europe/Kyiv`) and with Paris and Oslo.
 */
function sameClock(one: string, other: string): boolean {
  if (one === other) return true;
  if (!isTimeZone(one) || !isTimeZone(other)) return false;
  return SEASONS.every((instant) => wallTime(instant, one) === wallTime(instant, other));
}
