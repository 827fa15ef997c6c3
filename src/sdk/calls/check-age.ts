import type { Call } from '../model/call.ts';
import { DAY } from './day.ts';

/**
 * A check counts as stale after this many days. keep.eu, the only list of calls of all Interreg programmes, is
 * brought up to date by hand every four months (https://keep.eu/faq/calls-for-projects-in-keep-eu): who looks less
 * often than that knows less than the public list.
 *
 * @example
 * STALE_AFTER_DAYS; // 120
 */
export const STALE_AFTER_DAYS = 120;

/** The last instant at which a call's check is fresh; minus infinity when it is not known. */
export function staleFrom({ checkedAt }: Call): number {
  const checked = checkedAt === undefined ? NaN : Date.parse(checkedAt);
  return Number.isNaN(checked) ? -Infinity : checked + STALE_AFTER_DAYS * DAY;
}
