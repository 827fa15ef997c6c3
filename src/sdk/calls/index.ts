/**
 * What state a call is in at an instant, at the programme's own clock; its deadlines, their history, and what sources say
 * differently.
 */
export { bestCall } from './best-call.ts';
export { STALE_AFTER_DAYS } from './check-age.ts';
export { checkAge, type CheckAge } from './check-of.ts';
export { compareCalls, conflictsBetween, type CallDifference } from './compare.ts';
export { conflictsOf, type ReadConflict } from './conflicts.ts';
export { DAY } from './day.ts';
export type { TimeDifference } from './difference.ts';
export { extensionsOf } from './extensions.ts';
export { changesOf, latestExtension } from './history.ts';
export { nextChange } from './next-change.ts';
export { nextDeadline } from './next-deadline.ts';
export { callState, CLOSING_SOON_DAYS, daysUntil, lastDay } from './state.ts';
export type {
  CallMode,
  CallStateName,
  CallStatus,
  Deadline,
  DeadlineField,
  Extension,
  UnknownReason,
} from './types.ts';
export { deadlinesOf } from './window.ts';
export { isTimeZone, wallDay, wallTime, zonedInstant } from './zoned-time.ts';
