import type { CallWindow } from '../../model/call.ts';
import type { Foreign } from '../foreign.ts';
import { showValue } from '../../show-value.ts';
import { listOf, objectsOf, textOf } from '../foreign.ts';
import type { AdapterProblem } from '../types.ts';
import { all, embedded, first } from './metadata.ts';

/** Status codes of the portal. They are often taken for one another: 501 is not open yet. */
export const STATUS = { '31094501': 'forthcoming', '31094502': 'open', '31094503': 'closed' } as const;

export type PortalStatus = (typeof STATUS)[keyof typeof STATUS] | undefined;

/** What the dates of a call come to. */
export interface PortalWindow {
  readonly window: CallWindow;
  readonly problems: readonly AdapterProblem[];
}

/**
 * The window of a call. Dates come at midnight UTC, which says the day and no hour; `hour` is the one that the pages of
 * the portal tell (17:00 for most), given by whoever knows it.
 *
 * @param hour local time in Brussels, `17:00`; without it a deadline is its whole day
 */
export function windowOf(metadata: Foreign, status: PortalStatus, hour: string | undefined): PortalWindow {
  const problems: AdapterProblem[] = [];
  const read = (field: string, text: string): string | undefined => {
    const day = dayOf(text);
    if (day === undefined) {
      const message = 'is no date that can be read';
      problems.push({ path: `metadata.${field}`, value: showValue(text), message, action: 'dropped-value' });
    }
    return day;
  };
  const opens = first(metadata, 'startDate');
  const opening = opens === undefined ? undefined : read('startDate', opens);
  const days = deadlinesOf(metadata).flatMap((text) => read('deadlineDate', text) ?? []);
  const closings = [...new Set(days)]
    .toSorted()
    .map((day) => (hour === undefined ? day : `${day}T${hour}:00`));
  const model = (
    first(metadata, 'deadlineModel') ??
    textOf(actionsOf(metadata)[0]?.['deadlineModel']) ??
    ''
  ).toLowerCase();
  return { window: shape(model, opening, closings, status), problems };
}

function shape(
  model: string,
  opens: string | undefined,
  closings: readonly string[],
  status: PortalStatus,
): CallWindow {
  const [one, two] = closings;
  const last = closings.at(-1);
  const opening = opens !== undefined && { opens };
  if (one === undefined || last === undefined) {
    // Without a deadline, that it has not opened yet is all that is known.
    return status === 'forthcoming'
      ? { mode: 'unannounced', ...(opens && { expected: opens }) }
      : { mode: 'unknown' };
  }
  if (model.includes('two-stage') && closings.length === 2 && two !== undefined) {
    return { mode: 'two-step', ...opening, step1: one, closes: two };
  }
  return closings.length === 1
    ? { mode: 'fixed', ...opening, closes: one }
    : { mode: 'cut-offs', ...opening, cutOffs: closings, closes: last };
}

const actionsOf = (metadata: Foreign): readonly Foreign[] => embedded(metadata, 'actions');

/** From `deadlineDate`; where that is missing, from the actions. */
function deadlinesOf(metadata: Foreign): readonly string[] {
  const dates = all(metadata, 'deadlineDate');
  if (dates.length > 0) return dates;
  return actionsOf(metadata).flatMap((action) =>
    listOf(action['deadlineDates']).flatMap((date) => textOf(date) ?? []),
  );
}

/** `2026-04-21T00:00:00.000+0000`, `2026-04-21`, or milliseconds since the epoch: the day in Brussels. */
function dayOf(text: string): string | undefined {
  if (/^\d{12,14}$/.test(text)) return dayIn(new Date(Number(text)));
  const [, day, time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T([\d:.]+)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return undefined;
  if (/^[0:.]*$/.test(time)) return day;
  return dayIn(new Date(`${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') || 'Z'}`));
}

function dayIn(instant: Date): string | undefined {
  if (Number.isNaN(instant.getTime())) return undefined;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(
    instant,
  );
}

export const statusOf = (metadata: Foreign): PortalStatus => {
  const code = first(metadata, 'status') ?? textOf(objectsOf(metadata['status'])[0]?.['id']) ?? '';
  return Object.hasOwn(STATUS, code) ? STATUS[code as keyof typeof STATUS] : undefined;
};
