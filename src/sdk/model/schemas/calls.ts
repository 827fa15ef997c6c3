import * as v from 'valibot';
import type { Call } from '../call.ts';
import {
  code,
  codes,
  day,
  dayOrInstant,
  envelope,
  link,
  localized,
  optional,
  url,
  words,
  UNKNOWN_CODE,
} from './parts.ts';
import { country, nutsCode } from './parts-place.ts';
import type { Draft, RecordSpec } from './spec.ts';

const opens = optional(dayOrInstant);
const closes = optional(dayOrInstant);

const callWindow = v.variant('mode', [
  v.looseObject({ mode: v.literal('fixed'), opens, closes: dayOrInstant }),
  v.looseObject({ mode: v.literal('two-step'), opens, step1: dayOrInstant, closes: dayOrInstant }),
  v.looseObject({ mode: v.literal('cut-offs'), opens, cutOffs: v.array(dayOrInstant), closes }),
  v.looseObject({ mode: v.literal('rolling'), opens, closes }),
  v.looseObject({
    mode: v.literal('suspended'),
    since: optional(dayOrInstant),
    resumes: optional(dayOrInstant),
  }),
  v.looseObject({ mode: v.literal('unannounced'), expected: optional(words) }),
  v.looseObject({ mode: v.literal('unknown') }),
]);

const change = v.looseObject({
  at: dayOrInstant,
  field: code,
  from: optional(words),
  to: optional(words),
  note: optional(localized),
  url: optional(url),
});

export const callSchema = v.looseObject({
  ...envelope('calls'),
  callType: code,
  title: localized,
  summary: optional(localized),
  organiser: optional(localized),
  programmeId: optional(code),
  audience: optional(codes),
  timeZone: v.pipe(v.string(), v.regex(/^[A-Za-z][\w+/-]*$/, 'a time zone such as Europe/Brussels')),
  window: callWindow,
  history: optional(v.array(change)),
  actions: optional(v.array(v.looseObject({ role: code, url, label: optional(localized) }))),
  documents: optional(v.array(link)),
  objectives: optional(codes),
  topics: optional(codes),
  countries: optional(v.array(country)),
  nuts: optional(v.array(nutsCode)),
  conflicts: optional(
    v.array(v.looseObject({ source: words, field: code, value: words, url: optional(url) })),
  ),
  checkedAt: optional(day),
  url: optional(url),
}) satisfies v.GenericSchema<unknown, Call>;

const UNKNOWN_WINDOW = { mode: 'unknown' };

/** Zones that there are. Asking costs more than all other checks of a call, and there are only some hundred. */
const KNOWN_ZONES = new Set<unknown>();

/** Without the programme's own clock nobody can say when a day ends, so the window is unknown too. */
function reviewTimeZone(draft: Draft): { path: string; message: string } | undefined {
  const zone = draft['timeZone'];
  if (KNOWN_ZONES.has(zone)) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(zone) });
    KNOWN_ZONES.add(zone);
    return undefined;
  } catch {
    draft['timeZone'] = 'UTC';
    draft['window'] = UNKNOWN_WINDOW;
    return {
      path: 'timeZone',
      message:
        'expected a time zone of the IANA list such as Europe/Brussels; the window is taken as unknown',
    };
  }
}

export const spec: RecordSpec<Call> = {
  schema: callSchema,
  standIns: {
    callType: () => UNKNOWN_CODE,
    // Not a zone: `reviewTimeZone` then gives up on the window as well.
    timeZone: () => '',
    window: () => UNKNOWN_WINDOW,
  },
  review: reviewTimeZone,
};
