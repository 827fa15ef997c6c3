import type { Call } from '../model/call.ts';
import { readDeadline } from './moment.ts';
import type { CallMode, Deadline, DeadlineField, UnknownReason } from './types.ts';
import { isTimeZone } from './zoned-time.ts';

/** The times of a window, read and in order. */
export interface Timeline {
  readonly opens: Deadline | undefined;
  readonly closes: Deadline | undefined;
  readonly since: Deadline | undefined;
  readonly resumes: Deadline | undefined;
  /** All times to hand something in, earliest first, `closes` among them. */
  readonly deadlines: readonly Deadline[];
}

/** Why a window cannot be told. */
export interface WindowFault {
  readonly reason: UnknownReason;
  readonly detail: string;
}

/** The fields a mode cannot do without. */
const NEEDS: ReadonlyMap<CallMode, readonly DeadlineField[]> = new Map([
  ['fixed', ['closes']],
  ['two-step', ['step1', 'closes']],
]);

/** Reads all times of a call's window at its own clock. One that is unreadable spoils the window: half a window misleads. */
export function readWindow({ window, timeZone }: Call): Timeline | WindowFault {
  const written = writtenTimes(window);
  if (written.length > 0 && !isTimeZone(timeZone)) {
    return { reason: 'unreadable-zone', detail: `timeZone: ${JSON.stringify(timeZone)}` };
  }
  const times: Deadline[] = [];
  for (const [field, value] of written) {
    const time = readDeadline(field, value, timeZone);
    if (!time) return { reason: 'unreadable-date', detail: `${field}: ${JSON.stringify(value)}` };
    times.push(time);
  }
  const first = (field: DeadlineField) => times.find((time) => time.field === field);
  const missing = NEEDS.get(window.mode)?.find((field) => !first(field));
  if (missing) return { reason: 'not-stated', detail: `${missing}: missing` };

  const opens = first('opens');
  const closes = first('closes');
  const deadlines = times
    .filter(
      ({ field, instant }) => field === 'step1' || (field === 'cut-offs' && instant !== closes?.instant),
    )
    .concat(closes ?? [])
    .toSorted((a, b) => a.instant - b.instant);
  const [earliest] = deadlines;
  if (earliest && opens && earliest.instant <= opens.instant) return contradiction(opens, earliest);
  const latest = deadlines.at(-1);
  if (latest && closes && latest !== closes) return contradiction(latest, closes);
  return { opens, closes, since: first('since'), resumes: first('resumes'), deadlines };
}

/**
 * All times to hand something in, earliest first; none when the window cannot be read. Past ones are among them.
 *
 * @example
 * const window = { mode: 'two-step', step1: '2027-01-15', closes: '2027-05-31' } as const;
 * deadlinesOf({ ...call, window }).map(({ field }) => field); // ['step1', 'closes']
 */
export function deadlinesOf(call: Call): readonly Deadline[] {
  const times = readWindow(call);
  return 'reason' in times ? [] : times.deadlines;
}

/** The times a window names, whatever its mode, in no particular order. */
function writtenTimes(window: object): readonly (readonly [DeadlineField, unknown])[] {
  const { opens, step1, cutOffs, closes, since, resumes } = window as Readonly<Record<string, unknown>>;
  const cuts: readonly unknown[] = Array.isArray(cutOffs) ? cutOffs : [];
  const named: readonly (readonly [DeadlineField, unknown])[] = [
    ['opens', opens],
    ['step1', step1],
    ['closes', closes],
    ['since', since],
    ['resumes', resumes],
    ...cuts.map((cut) => ['cut-offs', cut] as const),
  ];
  return named.filter(([, value]) => value !== undefined);
}

function contradiction(early: Deadline, late: Deadline): WindowFault {
  return {
    reason: 'contradictory',
    detail: `${early.field}: "${early.value}" is not before ${late.field}: "${late.value}"`,
  };
}
