import type { Call } from '../model/call.ts';
import { callState } from './state.ts';
import type { Deadline } from './types.ts';
import { deadlinesOf } from './window.ts';

/**
 * The next time by which something has to be handed in: a first step, a cut-off, or the closing. Before a call opens it
 * is the first one ahead.
 *
 * @param now epoch milliseconds or a `Date`
 * @returns nothing when none is fixed (rolling), all are past, or it cannot be known: a suspended call keeps no
 *   deadline, and one that is announced in contradictions or unreadable has none to rely on
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * const window = { mode: 'two-step', step1: '2027-01-15', closes: '2027-05-31' } as const;
 * nextDeadline({ ...call, window }, Date.UTC(2027, 1, 1))?.value; // '2027-05-31'
 */
export function nextDeadline(call: Call, now: number | Date): Deadline | undefined {
  const { state } = callState(call, now);
  if (state !== 'open' && state !== 'closing-soon' && state !== 'upcoming') return undefined;
  return deadlinesOf(call).find(({ instant }) => instant > Number(now));
}
