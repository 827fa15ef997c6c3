import { readDeadline } from './moment.ts';
import type { DeadlineField } from './types.ts';
import { isTimeZone, wallDay } from './zoned-time.ts';

/**
 * How another telling of a time relates to ours:
 * - `same` - the same instant, however it is written
 * - `earlier`, `later` - another instant; `earlier` is the one to heed
 * - `precision` - the same day, but one of the two gives an hour and the other the whole day
 * - `other` - one of them is no readable time
 */
export type TimeDifference = 'same' | 'earlier' | 'later' | 'precision' | 'other';

/** A time as written, and the zone of the record it stands in. */
export interface WrittenTime {
  readonly value: unknown;
  readonly timeZone: string;
}

/** The fields of a window that hold times, as records and conflicts name them. */
export const TIME_FIELDS: readonly DeadlineField[] = [
  'opens',
  'step1',
  'cut-offs',
  'closes',
  'since',
  'resumes',
];

/** Whether a field, as a conflict names it, is a time. */
export function isTimeField(field: string): field is DeadlineField {
  return TIME_FIELDS.some((known) => known === field);
}

/** How `other` relates to `own`, both read at their own clocks as the same field of a window. */
export function timeDifference(field: DeadlineField, own: WrittenTime, other: WrittenTime): TimeDifference {
  const [ours, theirs] = [own, other].map(({ value, timeZone }) =>
    isTimeZone(timeZone) ? readDeadline(field, value, timeZone) : undefined,
  );
  if (!ours || !theirs) return 'other';
  if (ours.instant === theirs.instant) return 'same';
  // The day of an end is the one that its last instant lies in.
  const day = (instant: number, { timeZone }: WrittenTime) =>
    wallDay(field === 'opens' || field === 'since' || field === 'resumes' ? instant : instant - 1, timeZone);
  if (ours.dateOnly !== theirs.dateOnly && day(ours.instant, own) === day(theirs.instant, other)) {
    return 'precision';
  }
  return theirs.instant < ours.instant ? 'earlier' : 'later';
}
