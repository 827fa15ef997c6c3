/*
 * Lists in one parameter. A comma stands between values, `-` before a value means NOT; a backslash takes the meaning
 * off the character after it:
 *
 *   country=CZ,PL           CZ or PL
 *   country=CZ,PL,-IT       CZ or PL, and not IT
 *   title=Smith\, Jones     one value with a comma
 *   code=\-7                the value -7
 *   code=--7                not the value -7
 */

/** A list of plain values as one text. */
export const joinValues = (values: readonly string[]): string => values.map(escape).join(',');

/** Values that may hold and values that must not, as one text. */
export const joinChoice = (any: readonly string[], none: readonly string[]): string =>
  [
    ...any.map((value) => escape(value).replace(/^-/, '\\-')),
    ...none.map((value) => `-${escape(value)}`),
  ].join(',');

const escape = (value: string): string => value.replace(/[\\,]/g, '\\$&');
const unescape = (text: string): string => text.replace(/\\([^])/g, '$1');

/** What stands between commas, still escaped; empty pieces say nothing and are left out. */
const piecesOf = (text: string): readonly string[] => text.match(/(?:\\[^]|[^,])+/g) ?? [];

/** Reads what {@link joinValues} wrote. */
export const splitValues = (text: string): readonly string[] => piecesOf(text).map(unescape);

/** Reads what {@link joinChoice} wrote. */
export function splitChoice(text: string): {
  readonly any: readonly string[];
  readonly none: readonly string[];
} {
  const pieces = piecesOf(text);
  return {
    any: pieces.filter((piece) => !piece.startsWith('-')).map(unescape),
    none: pieces.filter((piece) => piece.startsWith('-')).map((piece) => unescape(piece.slice(1))),
  };
}
