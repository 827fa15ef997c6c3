import { readable, webAddress } from './text.ts';

/** The text form of iCalendar (RFC 5545), as far as a calendar of deadlines needs it. */

const utf8 = new TextEncoder();

/** Octets of a content line, its line break not counted (RFC 5545, 3.1). */
const LINE = 75;

/**
 * A content line, folded so that no line exceeds 75 octets and no character is cut.
 *
 * @param value already in the form its type asks for; see {@link text}
 */
export function line(name: string, value: string): string {
  let folded = '';
  let room = LINE;
  for (const character of `${name}:${value}`) {
    const octets = utf8.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      room = LINE - 1; // the space that marks a continuation
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** A value of type TEXT (3.3.11): escaped, line breaks kept, other control characters dropped. */
export function text(value: string): string {
  return readable(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A value of type URI (3.3.13); nothing when it is not an http(s) address. */
export const uri = webAddress;

/** An instant as DATE-TIME in UTC (3.3.5): `20261201T160000Z`. */
export function utcTime(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A day as DATE (3.3.4): `20261201`. */
export function date(day: number): string {
  return utcTime(day).slice(0, 8);
}
