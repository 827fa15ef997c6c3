import type { Call } from '../model/call.ts';
import { staleFrom } from './check-age.ts';
import { DAY } from './day.ts';
import { instantOf } from './instant.ts';

/** How long ago a record was compared with its source. */
export interface CheckAge {
  /** Whole days since then. Absent when nobody said when it was. */
  readonly days?: number;
  /** The same as `staleCheck` of the call's state: too long ago to rely on, or not known. */
  readonly stale: boolean;
}

/**
 * How long ago somebody compared a call with its source (`checkedAt`).
 *
 * @param now epoch milliseconds or a `Date`
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * checkAge({ ...call, checkedAt: '2026-11-18' }, Date.UTC(2026, 10, 22)); // { days: 4, stale: false }
 */
export function checkAge(call: Call, now: number | Date): CheckAge {
  const at = instantOf(now, 'checkAge');
  const checked = Date.parse(call.checkedAt ?? '');
  const stale = at > staleFrom(call);
  return Number.isNaN(checked) ? { stale } : { days: Math.max(0, Math.floor((at - checked) / DAY)), stale };
}
