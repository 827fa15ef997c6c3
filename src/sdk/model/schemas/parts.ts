import * as v from 'valibot';

/*
 * The building blocks of all record schemas. A message says what was expected, as it ends the sentence "expected …".
 * `mend` attaches a safe repair to a block; `repair-walk.ts` applies it when a value does not fit and keeps the
 * result only if that fits.
 */

/** Attaches a repair to a schema: gets the value that does not fit, gives one that may. */
// @__NO_SIDE_EFFECTS__
export const mend = <Input>(repair: (value: unknown) => unknown) =>
  v.metadata<Input, { readonly mend: (value: unknown) => unknown }>({ mend: repair });

/** Each month with its days; 29 February in years that four divides, of full centuries only every fourth. */
const DAY =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)';
const TIME = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

/** Text with at least one visible character. */
export const words = v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'));

/** An identifier or a code of an open vocabulary: any text without white space around it. */
export const code = v.pipe(v.string(), v.regex(/^\S(?:.*\S)?$/, 'a code without spaces around it'));

/** BCP 47 language tag. */
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language tag such as "en" or "el-Latn"'),
  mend((value) => typeof value === 'string' && value.trim().replaceAll('_', '-')),
);

/** Words by language. A bare string is taken over as text in an unknown language. */
export const localized = v.pipe(
  v.record(languageTag, words),
  v.minEntries(1, 'a text in at least one language'),
  mend((value) => typeof value === 'string' && { und: value.trim() }),
);

/** A calendar day. A longer time stamp is cut to its day. */
export const day = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${DAY}$`), 'a day such as 2026-11-18'),
  mend((value) => typeof value === 'string' && value.trim().slice(0, 10)),
);

/** A calendar day, or an instant with its offset. */
export const dayOrInstant = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^${DAY}(?:${TIME})?$`),
    'a day such as 2026-11-18 or a time with its offset such as 2026-12-01T17:00:00+01:00',
  ),
  mend((value) => typeof value === 'string' && value.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2')),
);

/** An address that may stand in a link. Every other scheme is refused, `javascript:` first of all. */
export const url = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:)[^\s]+$/, 'a web address that begins with https:, http: or mailto:'),
  mend(
    (value) =>
      typeof value === 'string' &&
      value
        .trim()
        .replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase())
        .replace(/^www\./i, 'https://$&'),
  ),
);

/** A field that may be left out. */
export const optional = v.exactOptional;

/** Any number of codes. */
export const codes = v.array(code);

export const link = v.looseObject({ url, label: optional(localized), lang: optional(languageTag) });

export const sourceNote = v.pipe(
  v.looseObject({ name: words, url: optional(url), licence: optional(words), retrieved: optional(day) }),
  mend((value) => typeof value === 'string' && { name: value.trim() }),
);

/** The fields that every record has. */
// @__NO_SIDE_EFFECTS__
export const envelope = <const K extends string>(kind: K) => ({
  kind: v.literal(kind),
  id: code,
  source: optional(sourceNote),
  sameAs: optional(codes),
  updated: optional(day),
  lastConfirmed: optional(day),
  expires: optional(day),
});

/** ISO 3166 leaves `ZZ` to its users; Unicode CLDR names it "unknown region", so browsers can show it. */
export const UNKNOWN_COUNTRY = 'ZZ';

/** Stands in for a code that is required but not given. It is in no vocabulary, so nothing is claimed. */
export const UNKNOWN_CODE = 'unknown';
