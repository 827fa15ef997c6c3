import type { Call } from '../model/call.ts';
import { DAY } from './day.ts';

/**
 * The best call where no clock is needed to tell: one that is open at any time, while all others with dates are long
 * over. A page whose data is like that never downloads the code that reads dates.
 *
 * @returns what `bestCall` would, which is then `open` without a next deadline; or nothing, and `bestCall` has to tell
 */
export function alwaysOpen(calls: readonly Call[], now: number): Call | undefined {
  if (!calls.every((call) => isDateless(call) || isLongOver(call, now))) return undefined;
  return calls.find((call) => call.window.mode === 'rolling' && isDateless(call));
}

/** Whether a window says nothing but its mode. */
function isDateless({ window }: Call): boolean {
  return Object.keys(window).length === 1;
}

/**
 * Whether a call closed so long ago that no zone or hour can matter: the day it names began everywhere within a day of
 * the same day in UTC, and lasted at most a day. Then it is closed, or unknown for another fault, but never open.
 */
function isLongOver({ window }: Call, now: number): boolean {
  const { closes } = window as { readonly closes?: unknown };
  return Date.parse(String(closes).slice(0, 10)) + 2 * DAY < now;
}
