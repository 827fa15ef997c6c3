import type { Call } from '../model/call.ts';
import { staleFrom } from './check-age.ts';
import { DAY } from './day.ts';
import { latestExtension } from './history.ts';
import { instantOf } from './instant.ts';
import type { CallStatus, Deadline } from './types.ts';
import { readWindow } from './window.ts';
import { wallDay } from './zoned-time.ts';

/**
 * A call is closing soon from this many days before its next deadline, counted on the programme's calendar.
 *
 * @example
 * CLOSING_SOON_DAYS; // 14
 */
export const CLOSING_SOON_DAYS = 14;

/**
 * What state a call is in at an instant, by the programme's own clock.
 *
 * Each mode of a window in short:
 * - `fixed`: upcoming until `opens` (open at once when there is none), closed from `closes`.
 * - `two-step`: `step` 1 until `step1`, then 2 until `closes`.
 * - `cut-offs`: open with the next cut-off ahead; past the last one without a `closes` it is unknown.
 * - `rolling`: open, without a next deadline unless it `closes`.
 * - `suspended`: until `resumes`, then unknown, for it does not say how it goes on; likewise before `since`.
 *
 * `closing-soon` counts towards the next deadline of any kind: a cut-off is what the reader has to make.
 *
 * @param now epoch milliseconds or a `Date`
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * const window = { mode: 'fixed', closes: '2024-06-07T12:00:00+02:00' } as const;
 * callState({ ...call, window }, new Date('2024-06-07T11:00:00+02:00')).state; // 'closing-soon'
 * callState({ ...call, window }, Date.now()).state; // 'closed'
 */
export function callState(call: Call, now: number | Date): CallStatus {
  const at = instantOf(now, 'callState');
  const { window } = call;
  const base = { rolling: window.mode === 'rolling', staleCheck: at > staleFrom(call) };
  const times = readWindow(call);
  if ('reason' in times) return { ...base, ...times, state: 'unknown' };

  const { opens, closes, since, resumes, deadlines } = times;
  const extendedFrom = latestExtension(deadlines, call);
  const told = {
    ...base,
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(extendedFrom && { extendedFrom }),
  };
  switch (window.mode) {
    case 'unannounced':
      return { ...base, state: 'unannounced', ...(window.expected && { expected: window.expected }) };
    case 'suspended':
      if (since && at < since.instant) return unknown('not-stated', since, { next: since });
      if (resumes && at >= resumes.instant) return unknown('overtaken', resumes);
      return {
        ...base,
        state: 'suspended',
        ...(since && { suspendedSince: since }),
        ...(resumes && { next: resumes }),
      };
    case 'fixed':
    case 'two-step':
    case 'cut-offs':
    case 'rolling':
      break;
    default:
      return {
        ...base,
        state: 'unknown',
        reason: 'not-stated',
        detail: `mode: ${JSON.stringify(window.mode)}`,
      };
  }

  if (opens && at < opens.instant) return { ...told, state: 'upcoming', next: opens };
  const next = deadlines.find(({ instant }) => at < instant);
  if (next) {
    const soon = daysUntil(next, at, call.timeZone) <= CLOSING_SOON_DAYS;
    const step = next.field === 'step1' ? 1 : 2;
    return {
      ...told,
      state: soon ? 'closing-soon' : 'open',
      next,
      ...(window.mode === 'two-step' && { step }),
    };
  }
  if (closes) return { ...told, state: 'closed' };
  const last = deadlines.at(-1);
  if (last) return unknown('overtaken', last);
  if (window.mode === 'rolling') return { ...told, state: 'open' };
  return { ...told, state: 'unknown', reason: 'not-stated', detail: 'cut-offs: none' };

  function unknown(
    reason: 'not-stated' | 'overtaken',
    { field, value }: Deadline,
    more?: { readonly next: Deadline },
  ): CallStatus {
    return { ...base, ...more, state: 'unknown', reason, detail: `${field}: "${value}"` };
  }
}

/**
 * Days from today to the day of a deadline, on the calendar of the programme's zone: 0 is today, 1 tomorrow. What a
 * reader counts on the fingers, so it turns at midnight there and not at the hour of the deadline.
 *
 * @example
 * const { next } = callState(call, Date.now());
 * const days = next && daysUntil(next, Date.now(), call.timeZone);
 */
export function daysUntil(deadline: Deadline, now: number, timeZone: string): number {
  return (lastDay(deadline, timeZone) - wallDay(now, timeZone)) / DAY;
}

/**
 * The day of a deadline on the calendar of the programme's zone, as the wall time of its midnight ({@link wallDay}). A
 * closing at midnight belongs to the day it ends.
 *
 * @example
 * const days = deadlinesOf(call).map((deadline) => new Date(lastDay(deadline, call.timeZone)).toISOString().slice(0, 10));
 */
export function lastDay({ field, instant }: Deadline, timeZone: string): number {
  const ends = field === 'step1' || field === 'cut-offs' || field === 'closes';
  return wallDay(ends ? instant - 1 : instant, timeZone);
}
