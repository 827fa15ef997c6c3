import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { RecordOf } from '../model/records.ts';
import { pickText } from '../model/text.ts';
import { csvCell, type Cell } from './csv-cell.ts';
import { COLUMNS, type Column } from './csv-columns.ts';
import { creditLines } from './credit-lines.ts';
import { addressOf } from './facts.ts';
import type { FeedOptions } from './types.ts';

/** How a table is written. */
export interface CsvOptions extends FeedOptions {
  /** Between cells: a comma, or the semicolon that spreadsheets in many languages of Europe expect. */
  readonly delimiter?: ',' | ';' | '\t';
  /** Begins the file with the mark by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** What every table ends with. */
const COMMON = ['updated', 'lastConfirmed', 'page', 'source.name', 'source.url', 'source.licence', 'credits'];

/**
 * Records of one collection as a table: CSV (RFC 4180) in UTF-8, to be served as `text/csv; charset=utf-8`. One row a
 * record, its source and the credits of the data set in every row, since a table has no other place for them.
 *
 * A text becomes two columns: the words in the best of the languages, and `….lang`, which one that is. Lists are joined
 * with `; `. No cell can be a formula: one that would be begins with an apostrophe.
 *
 * @throws CoopkitError `bad-request` when a record is of another collection
 * @example
 * const { items } = await client.organisations.list({ country: ['CZ'] });
 * const table = toCsv('organisations', items, { credits: await client.describe(), languages: ['en'], bom: true });
 */
export function toCsv<K extends Kind>(kind: K, records: readonly RecordOf<K>[], options: CsvOptions): string {
  const { delimiter = ',', languages, credits, bom = false } = options;
  const columns: readonly Column<RecordOf<K>>[] = COLUMNS[kind];
  const credit = creditLines(credits, languages, []).join(' | ');
  const headers = ['id', ...columns.flatMap((column) => headersOf(column)), ...COMMON];
  const rows = records.map((record): readonly Cell[] => {
    if (record.kind !== kind) {
      throw new CoopkitError('bad-request', `toCsv: a table of ${kind} cannot hold ${record.kind}`, {
        hint: 'Write a table for each collection.',
      });
    }
    const { id, updated, lastConfirmed, source } = record;
    return [
      id,
      ...columns.flatMap((column) => cellsOf(column, record, languages)),
      updated,
      lastConfirmed,
      addressOf(record, options),
      source?.name,
      source?.url,
      source?.licence,
      credit,
    ];
  });
  const lines = [headers, ...rows].map((row) => row.map((cell) => csvCell(cell, delimiter)).join(delimiter));
  return `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function headersOf<R>(column: Column<R>): readonly string[] {
  return 'text' in column ? [column.header, `${column.header}.lang`] : [column.header];
}

function cellsOf<R>(column: Column<R>, record: R, languages: readonly string[]): readonly Cell[] {
  if ('value' in column) return [column.value(record)];
  const picked = pickText(column.text(record), languages);
  return [picked?.text, picked?.lang];
}
