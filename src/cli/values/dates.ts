/** In which order day and month stand in `04/05/2026`. */
export type DayOrder = 'dmy' | 'mdy';

/** A date as it was read: ISO 8601, a day or an instant. `ambiguous` when day and month could be the other way. */
export interface ReadDate {
  readonly iso: string;
  readonly ambiguous: boolean;
}

const DAY_MS = 86_400_000;
/** Day 0 of the spreadsheets: they count 1900 as a leap year, so serials from March 1900 on fit this epoch. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Plain numbers that are read as serial days: 1954 to 2119. */
const SERIALS = { least: 20_000, most: 80_500 };
/** Plain numbers that are read as milliseconds since 1970: 1973 to 2128. */
const EPOCH_MS = { least: 1e11, most: 5e12 };

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const ISO_INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/iu;
const PARTS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

const two = (value: number): string => String(value).padStart(2, '0');

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** The date of a spreadsheet's serial number; with a fraction of a day, also the time, without a zone. */
export function dateOfSerial(serial: number, from1904 = false): string {
  const ms = Math.round(serial * 86_400) * 1000 + (from1904 ? EPOCH_1904 : EPOCH_1900);
  const iso = new Date(ms).toISOString();
  return ms % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/**
 * Reads a date as it is found in the wild: `2026-04-21`, `2026-04-21T00:00:00.000+0000`, `31.10.2018`, `31/10/2018`,
 * `2018/10/31`, `20181031`, spreadsheet serials and milliseconds since 1970.
 *
 * @param value text or number
 * @param order what `04/05/2026` means; without it, day first and `ambiguous`
 * @returns the date, or `undefined` when it is none
 */
export function parseDate(value: unknown, order?: DayOrder): ReadDate | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (value instanceof Date) return sure(value.toISOString().replace('T00:00:00.000Z', ''));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = ISO_DAY.exec(text);
  if (iso) return sure(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const instant = ISO_INSTANT.exec(text);
  if (instant) return sure(isoInstant(instant));
  if (/^\d{8}$/u.test(text)) {
    return sure(isoDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))));
  }
  if (/^\d+(\.\d+)?$/u.test(text)) return fromNumber(Number(text));
  const parts = PARTS.exec(text);
  return parts ? fromParts(parts, order) : undefined;
}

const sure = (iso: string | undefined): ReadDate | undefined =>
  iso === undefined ? undefined : { iso, ambiguous: false };

function fromNumber(value: number): ReadDate | undefined {
  if (value >= SERIALS.least && value <= SERIALS.most) return sure(dateOfSerial(value));
  if (value >= EPOCH_MS.least && value <= EPOCH_MS.most) {
    const iso = new Date(value).toISOString();
    return sure(value % DAY_MS === 0 ? iso.slice(0, 10) : iso.replace(/\.\d{3}Z$/u, 'Z'));
  }
  return undefined;
}

function isoInstant(match: RegExpExecArray): string | undefined {
  const [, year, month, day, hour = '', minute = '', second = '00', zone = ''] = match;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}

/** `+0000` → `Z`, `+0200` → `+02:00`; nothing stays nothing. */
function zoneOf(zone: string): string {
  if (zone === '') return '';
  const digits = zone.replace(':', '').toUpperCase();
  if (digits === 'Z' || /^[+-]0+$/u.test(digits)) return 'Z';
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

function fromParts(match: RegExpExecArray, order: DayOrder | undefined): ReadDate | undefined {
  const [, first = '', separator, second = '', third = '', hour, minute, seconds] = match;
  const time =
    hour === undefined
      ? ''
      : Number(hour) < 24 && Number(minute) < 60
        ? `T${hour.padStart(2, '0')}:${minute ?? '00'}:${seconds ?? '00'}`
        : undefined;
  if (time === undefined) return undefined;
  const withTime = (iso: string | undefined, ambiguous = false): ReadDate | undefined =>
    iso === undefined ? undefined : { iso: iso + time, ambiguous };
  if (first.length === 4) return withTime(isoDay(Number(first), Number(second), Number(third)));
  // Two-digit years are not guessed.
  if (third.length !== 4) return undefined;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  const dayFirst = isoDay(year, b, a);
  const monthFirst = isoDay(year, a, b);
  // With dots the day always stands first; so it does where the month cannot.
  if (separator === '.' || monthFirst === undefined) return withTime(dayFirst);
  if (dayFirst === undefined) return order === 'dmy' ? undefined : withTime(monthFirst);
  if (order) return withTime(order === 'mdy' ? monthFirst : dayFirst);
  return withTime(dayFirst, dayFirst !== monthFirst);
}
