import type { MessageKey } from '../../locales/messages.ts';
import { daysUntil } from '../../sdk/calls/state.ts';
import type { CallStatus, Deadline } from '../../sdk/calls/types.ts';
import type { Call } from '../../sdk/model/call.ts';
import type { Localize } from '../base/localize.ts';
import { dayWords, relativeDays } from './call-times.ts';

/** Which deadline the words are about; each has its own pair of messages. */
function suffix({ field }: Deadline, { step }: CallStatus): 'Closes' | 'Step1' | 'Step2' | 'CutOff' {
  if (step) return `Step${step}`;
  return field === 'cut-offs' ? 'CutOff' : 'Closes';
}

/** The state in a few words: what a reader has to know first. */
export function stateWords(localize: Localize, call: Call, status: CallStatus, now: number): string {
  const { state, next, closes, suspendedSince, expected } = status;
  const day = (deadline: Deadline) => dayWords(localize, deadline, call.timeZone);
  switch (state) {
    case 'open':
    case 'closing-soon': {
      if (!next) return localize.t(status.rolling ? 'callOpenAlways' : 'callOpen');
      const when = relativeDays(localize, daysUntil(next, now, call.timeZone));
      const about = suffix(next, status);
      if (state === 'open') return localize.t(`callOpen${about}`, { when });
      return localize.t(about === 'Closes' ? 'callCloses' : `callCloses${about}`, { when });
    }
    case 'upcoming': {
      const days = next ? daysUntil(next, now, call.timeZone) : 0;
      return localize.t('callUpcoming', { when: relativeDays(localize, days) });
    }
    case 'closed':
      return localize.t('callClosed', { date: closes ? day(closes) : '' });
    case 'suspended':
      return suspendedSince
        ? localize.t('callSuspendedSince', { date: day(suspendedSince) })
        : localize.t('callSuspended');
    case 'unannounced':
      return expected ? localize.t('callUnannouncedExpected', { expected }) : localize.t('callUnannounced');
    default:
      return localize.t('callUnknown');
  }
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

/** The first sentence of a text; a banner has room for one. */
export function firstSentence(text: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

const ROLES: Readonly<Record<string, MessageKey>> = {
  host: 'callHost',
  peer: 'callPeer',
  applicant: 'callApply',
  partner: 'callPartner',
};

/** What a way to take part is called when the data gives it no name; an unknown role keeps its code. */
export function roleWords(localize: Localize, role: string): string {
  const key = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  return key ? localize.t(key) : role;
}
