import type { Call } from '../model/call.ts';
import { staleFrom } from './check-age.ts';
import { DAY } from './day.ts';
import { callState, CLOSING_SOON_DAYS, lastDay } from './state.ts';
import type { CallStatus } from './types.ts';
import { readWindow } from './window.ts';
import { zonedInstant } from './zoned-time.ts';

/**
 * The next instant at which {@link callState} answers differently (state, step, next deadline, or a check that grows
 * stale). Between now and then nothing changes, so a page sets one timer instead of polling.
 *
 * @returns epoch milliseconds, or nothing when the state stays as it is for good
 * @throws CoopkitError `bad-request` when `now` is no time
 * @example
 * const turn = nextChange(call, Date.now());
 * if (turn !== undefined) setTimeout(() => console.log(callState(call, turn).state), turn - Date.now());
 */
export function nextChange(call: Call, now: number | Date): number | undefined {
  const at = Number(now);
  const status = callState(call, at);
  const turns = turningPoints(call)
    .filter((instant) => instant > at && Number.isFinite(instant))
    .toSorted((a, b) => a - b);
  return turns.find((instant) => differs(status, callState(call, instant)));
}

/** Every instant at which a state could turn. */
function turningPoints(call: Call): readonly number[] {
  const turns = [staleFrom(call) + 1];
  const times = readWindow(call);
  if ('reason' in times) return turns;
  const { opens, since, resumes, deadlines } = times;
  for (const time of [opens, since, resumes, ...deadlines]) if (time) turns.push(time.instant);
  for (const deadline of deadlines) {
    const soon = lastDay(deadline, call.timeZone) - CLOSING_SOON_DAYS * DAY;
    turns.push(zonedInstant(soon, call.timeZone, 'earlier'));
  }
  return turns;
}

/** Everything else of a status follows from these: another step has another deadline. */
function differs(one: CallStatus, other: CallStatus): boolean {
  return (
    one.state !== other.state ||
    one.staleCheck !== other.staleCheck ||
    one.next?.field !== other.next?.field ||
    one.next?.instant !== other.next?.instant
  );
}
