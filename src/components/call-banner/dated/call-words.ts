import { daysUntil } from '../../../sdk/calls/state.ts';
import type { CallStatus, Deadline } from '../../../sdk/calls/types.ts';
import type { Call } from '../../../sdk/model/call.ts';
import { intlLocales } from '../../base/language.ts';
import type { Localize } from '../../base/localize.ts';
import { dayWords, relativeDays } from './call-times.ts';
import { legible } from '../../base/legible.ts';

/** The state in a few words: what a reader has to know first. */
export function stateWords(localize: Localize, call: Call, status: CallStatus, now: number): string {
  const { state, next, closes, suspendedSince, expected } = status;
  const day = (time: Deadline) => dayWords(localize, time, call.timeZone);
  const when = next ? (relativeDays(localize, daysUntil(next, now, call.timeZone)) ?? day(next)) : '';
  switch (state) {
    case 'open':
      return next
        ? joined(localize.t('callOpen'), deadlineWords(localize, status, when))
        : localize.t('callRolling');
    case 'closing-soon': {
      const words = deadlineWords(localize, status, when);
      return words.charAt(0).toLocaleUpperCase(intlLocales(localize.lang)) + words.slice(1);
    }
    case 'upcoming':
      return localize.t('callUpcoming', { when });
    case 'closed':
      return localize.t('callClosed', { date: closes ? day(closes) : '' });
    case 'suspended':
      return joined(
        localize.t('callSuspended'),
        suspendedSince && localize.t('callSince', { date: day(suspendedSince) }),
      );
    case 'unannounced':
      return joined(
        localize.t('callUnannounced'),
        expected && localize.t('callExpected', { expected: legible(expected) }),
      );
    default:
      return localize.t('callUnknown');
  }
}

function deadlineWords(localize: Localize, { step, next }: CallStatus, when: string): string {
  if (step) return localize.t('callStep', { step, when });
  return localize.t(next?.field === 'cut-offs' ? 'callCutOff' : 'callCloses', { when });
}

function joined(first: string, second: string | undefined): string {
  return second ? `${first} · ${second}` : first;
}

/** What the state means for the reader, where its name does not say so. */
export function noteWords(localize: Localize, { timeZone }: Call, status: CallStatus): string | undefined {
  const { state, step, next, reason } = status;
  if (state === 'suspended') {
    const goesOn = next && localize.t('callResumes', { date: dayWords(localize, next, timeZone) });
    return [localize.t('callSuspendedNote'), goesOn].filter(Boolean).join(' ');
  }
  if (state === 'unknown') {
    const silent = reason === 'not-stated' || reason === 'overtaken';
    return localize.t(silent ? 'callUnknownNote' : 'callUnreadableNote');
  }
  return step === 2 ? localize.t('callStep2Note') : undefined;
}
