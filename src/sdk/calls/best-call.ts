import type { Call } from '../model/call.ts';
import { callState } from './state.ts';
import type { CallStatus } from './types.ts';

/**
 * The call to show when there is room for one: an open one, the soonest to close first and those without a deadline
 * after them; else the one to open soonest; else the most recent. Of equals the first in the list is taken.
 *
 * @returns nothing for an empty list
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * const { items } = await client.calls.list({ pageSize: 100 });
 * const shown = bestCall(items, Date.now());
 */
export function bestCall(calls: readonly Call[], now: number | Date): Call | undefined {
  let best: { readonly call: Call; readonly rank: Rank } | undefined;
  for (const call of calls) {
    const rank = rankOf(call, callState(call, now));
    if (!best || isBefore(rank, best.rank)) best = { call, rank };
  }
  return best?.call;
}

/** Class of a state, then a number to order by inside it; smaller is better. */
type Rank = readonly [group: number, order: number];

function isBefore([group, order]: Rank, [otherGroup, otherOrder]: Rank): boolean {
  return group < otherGroup || (group === otherGroup && order < otherOrder);
}

function rankOf(call: Call, { state, next, closes, suspendedSince }: CallStatus): Rank {
  if (state === 'open' || state === 'closing-soon') return [0, next?.instant ?? Infinity];
  if (state === 'upcoming') return [1, next?.instant ?? Infinity];
  const known =
    closes?.instant ?? suspendedSince?.instant ?? Date.parse(call.updated ?? call.checkedAt ?? '');
  return [2, Number.isNaN(known) ? Infinity : -known];
}
