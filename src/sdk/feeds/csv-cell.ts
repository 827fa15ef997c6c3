/** What goes into a cell. A list is joined with `; `. */
export type Cell = string | number | boolean | undefined | readonly (string | number)[];

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^(?:[\t\r\n]|[\s']*[=+\-@＝＋－＠])/;

/** A number is no formula, whatever its sign. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * One cell (RFC 4180, 2): quoted where it has to be.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises ("CSV Injection"):
 * spreadsheets then show it as the text it is. Numbers stay numbers. To get a text back, take one apostrophe away from
 * those that begin with one or more and go on like a formula. NUL characters are dropped.
 */
export function csvCell(cell: Cell, delimiter: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = (typeof cell === 'string' ? cell : cell.join('; ')).replaceAll('\0', '');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  const quoted = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
