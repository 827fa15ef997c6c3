import type { Call, CallConflict } from '../model/call.ts';
import { isTimeField, timeDifference, type TimeDifference } from './difference.ts';
import { windowValues } from './window-values.ts';

/** What another source says of a call, beside what the record says. */
export interface ReadConflict extends CallConflict {
  /** What the record itself says in that field, as written; several for cut-offs, none when it says nothing. */
  readonly own: readonly string[];
  /** How the other source's value relates to the record's; to the nearest of several cut-offs. */
  readonly difference: TimeDifference;
}

/**
 * What other sources say of a call that differs from the record, read and compared, in the record's order. Nothing is
 * left out: a value that cannot be read, or says the same in other words, is listed as such.
 *
 * Values are read at the record's own clock, for a conflict does not name one.
 *
 * @example
 * const told = conflictsOf({
 *   ...call,
 *   timeZone: 'Europe/Paris',
 *   window: { mode: 'fixed', closes: '2024-06-07T12:00:00+02:00' },
 *   conflicts: [{ source: 'interreg.no', field: 'closes', value: '2024-06-06' }],
 * });
 * told.map(({ source, difference }) => [source, difference]); // [['interreg.no', 'earlier']]
 */
export function conflictsOf(call: Call): readonly ReadConflict[] {
  const { timeZone } = call;
  return (call.conflicts ?? []).map((conflict) => {
    const own = ownValues(call, conflict.field);
    const { field, value } = conflict;
    const differences = isTimeField(field)
      ? own.map((ours) => timeDifference(field, { value: ours, timeZone }, { value, timeZone }))
      : own.map((ours) => (ours === value ? 'same' : 'other'));
    return { ...conflict, own, difference: closest(differences) };
  });
}

/** Of several cut-offs, one that says the same is the one that is meant; else how it relates to the last before it. */
function closest(differences: readonly TimeDifference[]): TimeDifference {
  for (const exact of ['same', 'precision'] as const) if (differences.includes(exact)) return exact;
  return differences.findLast((difference) => difference === 'later') ?? differences[0] ?? 'other';
}

function ownValues(call: Call, field: string): readonly string[] {
  if (isTimeField(field)) return windowValues(call.window, field);
  if (field === 'window') return [call.window.mode];
  const value: unknown = Object.hasOwn(call, field)
    ? (call as unknown as Record<string, unknown>)[field]
    : undefined;
  return typeof value === 'string' ? [value] : [];
}
