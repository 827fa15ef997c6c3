import type { Call } from '../../../sdk/model/call.ts';
import { callCalendar } from '../../../sdk/feeds/calendar.ts';
import type { Localize } from '../../base/localize.ts';
import { cityOf } from './call-times.ts';

/** How long the file stays in memory: some browsers read it only after asking where to save it. */
const KEPT_FOR = 60_000;

/** Saves the deadlines of a call as a calendar file, made here in the browser. Loaded with the first click. */
export function saveCalendar(call: Call, localize: Localize, now: number): void {
  const file = callCalendar(call, {
    now,
    languages: localize.languages,
    words: {
      summary: ({ field }, title) => localize.t(field === 'step1' ? 'callEntryStep' : 'callEntry', { title }),
      wholeDay: ({ value }, timeZone) =>
        localize.t('callDayEnd', { day: localize.date(value), city: cityOf(timeZone) }),
    },
  });
  if (file === undefined) return;
  const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${call.id.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
