import type { Call, CallChange } from '../model/call.ts';
import { changesOf } from './history.ts';
import { readDeadline } from './moment.ts';
import type { Deadline, Extension } from './types.ts';
import { deadlinesOf } from './window.ts';

/**
 * Every extension that led to a deadline of the present window, earliest announcement first. Changes that led nowhere
 * and those that moved a deadline forward are not among them; `history` of the record has them all.
 *
 * @returns nothing for a window that cannot be read
 * @example
 * for (const { from, to, at } of extensionsOf(call)) console.log(`${at}: ${from.value} became ${to.value}`);
 */
export function extensionsOf(call: Call): readonly Extension[] {
  return deadlinesOf(call)
    .flatMap((deadline) =>
      changesOf(deadline, call).flatMap((change) => extensionBy(change, deadline, call) ?? []),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function extensionBy(change: CallChange, { field }: Deadline, call: Call): Extension | undefined {
  const [from, to] = [change.from, change.to].map((value) => readDeadline(field, value, call.timeZone));
  return from && to && from.instant < to.instant ? { from, to, at: change.at } : undefined;
}
