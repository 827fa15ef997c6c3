import { adoptStyles, type LitElement } from 'lit';
import { callDates } from '../../../locales/en/call-dates.ts';
import { call as callTexts } from '../../../locales/en/call.ts';
import { bestCall } from '../../../sdk/calls/best-call.ts';
import { DAY } from '../../../sdk/calls/day.ts';
import { nextChange } from '../../../sdk/calls/next-change.ts';
import { callState } from '../../../sdk/calls/state.ts';
import type { CallStateName } from '../../../sdk/calls/types.ts';
import { isTimeZone, wallDay, zonedInstant } from '../../../sdk/calls/zoned-time.ts';
import type { Call } from '../../../sdk/model/call.ts';
import { CoopkitErrorEvent } from '../../base/error-event.ts';
import { Localize } from '../../base/localize.ts';
import type { CallView } from '../call-view.ts';
import { stateWords } from './call-words.ts';
import { datedCalls } from './dated-calls.styles.ts';
import { details } from './dated-calls.template.ts';

/** What a page sets on its banner. */
interface Settings {
  readonly now: () => number;
  readonly compact: boolean;
  /** IANA zone of the visitor's own time; the browser's when not set. */
  readonly timeZone: string | undefined;
}

/** States in which there is something to act on. */
const CHANCES: Partial<Record<CallStateName, CallView['chance']>> = {
  open: 'now',
  'closing-soon': 'now',
  upcoming: 'later',
};

/**
 * The part of a banner that reads dates: which call is best, its state at the programme's own clock, its deadlines.
 * Downloaded only where a call needs it, with its texts and styles.
 */
export class DatedCalls {
  readonly #host: LitElement;
  readonly #localize: Localize;
  #calendarFailed = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#localize = new Localize(host, { ...callTexts, ...callDates }, ['call', 'call-dates']);
    const { elementStyles } = host.constructor as typeof LitElement;
    if (host.shadowRoot) adoptStyles(host.shadowRoot, [...elementStyles, datedCalls]);
  }

  /** The best of the calls, and what is to be said of it; nothing when there are none. */
  choose(calls: readonly Call[], settings: Settings): CallView | undefined {
    const now = settings.now();
    const call = bestCall(calls, now);
    if (!call) return undefined;
    const localize = this.#localize;
    const status = callState(call, now);
    const chance = CHANCES[status.state] ?? 'none';
    return {
      call,
      state: status.state,
      chance,
      words: stateWords(localize, call, status, now),
      details: details({
        localize,
        call,
        status,
        chance,
        now,
        visitorZone: isTimeZone(settings.timeZone)
          ? settings.timeZone
          : new Intl.DateTimeFormat().resolvedOptions().timeZone,
        compact: settings.compact,
        calendarFailed: this.#calendarFailed,
        saveCalendar: () => void this.#saveCalendar(call, settings.now()),
      }),
      until: Math.min(...turns(calls, call, now)),
    };
  }

  async #saveCalendar(call: Call, now: number): Promise<void> {
    try {
      const { saveCalendar } = await import('./save-calendar.ts');
      saveCalendar(call, this.#localize, now);
      this.#calendarFailed = false;
    } catch (error) {
      this.#calendarFailed = true;
      this.#host.dispatchEvent(new CoopkitErrorEvent(error));
    }
    this.#host.requestUpdate();
  }
}

/** The instants at which the banner reads differently: a call turns, or a day goes by where days are counted. */
function turns(calls: readonly Call[], { timeZone }: Call, now: number): readonly number[] {
  const changes = calls.flatMap((call) => nextChange(call, now) ?? []);
  const midnight = isTimeZone(timeZone)
    ? zonedInstant(wallDay(now, timeZone) + DAY, timeZone, 'earlier')
    : [];
  return changes.concat(midnight);
}
