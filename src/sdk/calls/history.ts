import type { Call, CallChange } from '../model/call.ts';
import { readDeadline } from './moment.ts';
import type { Deadline, Extension } from './types.ts';

/**
 * The changes of a deadline's own field that led to its present value, latest first.
 *
 * @example
 * const window = { mode: 'fixed', closes: '2024-02-02' } as const;
 * const history = [{ at: '2023-10-20', field: 'closes', from: '2023-11-17', to: '2024-02-02' }];
 * const moved = { ...call, window, history };
 * deadlinesOf(moved).map((deadline) => changesOf(deadline, moved).length); // [1]
 */
export function changesOf(deadline: Deadline, call: Call): readonly CallChange[] {
  const read = (value: unknown) => readDeadline(deadline.field, value, call.timeZone)?.instant;
  const open = (call.history ?? []).filter(({ field, from, to }) => field === deadline.field && from && to);
  const led: CallChange[] = [];
  let instant: number | undefined = deadline.instant;
  while (instant !== undefined) {
    const index = open.findLastIndex(({ to }) => read(to) === instant);
    const [change] = index < 0 ? [] : open.splice(index, 1);
    if (change) led.push(change);
    instant = change && read(change.from);
  }
  return led;
}

/**
 * The latest extension among the deadlines of the present window. A change that does not lead to the present value is
 * not told, nor one that moved a deadline forward: both would tell the reader a date that no longer holds.
 *
 * @example
 * latestExtension(deadlinesOf(call), call)?.from.value; // the date that held before
 */
export function latestExtension(deadlines: readonly Deadline[], call: Call): Extension | undefined {
  let latest: Extension | undefined;
  for (const to of deadlines) {
    const [change] = changesOf(to, call);
    const from = change && readDeadline(to.field, change.from, call.timeZone);
    if (change && from && from.instant < to.instant && !(latest && latest.at > change.at)) {
      latest = { from, to, at: change.at };
    }
  }
  return latest;
}
