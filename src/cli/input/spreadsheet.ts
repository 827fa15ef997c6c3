import { readFile } from 'node:fs/promises';
import { read, SSF } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { CommandError } from '../problems/problem.ts';
import { dateOfSerial } from '../values/dates.ts';
import type { Cells } from './header.ts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** The sheets that were not chosen. */
  readonly others: readonly string[];
  readonly rows: readonly Cells[];
  /** Merged cells of a row: start column → number of columns. */
  readonly spans: (row: number) => ReadonlyMap<number, number>;
}

/** First bytes of a zip archive (XLSX) and of a compound file (XLS, which many rename). */
const WORKBOOK_MARKS = ['504b0304', 'd0cf11e0'] as const;

/**
 * Reads one sheet of a workbook. A workbook is a zip archive and is held in memory whole.
 *
 * @throws CommandError when there is no such sheet
 * @throws UnreadableWorkbook when the file is none, is damaged or is protected
 */
export async function readSheet(path: string, file: string, wanted?: string): Promise<Sheet> {
  const workbook = open(await readFile(path));
  const name = wanted ?? workbook.SheetNames[0];
  const sheet = name === undefined ? undefined : workbook.Sheets[name];
  if (name === undefined || !sheet) {
    throw new CommandError(
      `${file} has no sheet "${wanted ?? ''}"`,
      `its sheets are ${workbook.SheetNames.map((other) => `"${other}"`).join(', ')}; set sheet: in coopkit.yaml`,
    );
  }
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return {
    name,
    others: workbook.SheetNames.filter((other) => other !== name && workbook.Sheets[other]?.['!ref']),
    rows: rowsOf(sheet, from1904),
    spans: (row) =>
      new Map(
        (sheet['!merges'] ?? [])
          .filter(({ s, e }) => s.r === row - 1 && e.r === row - 1 && e.c > s.c)
          .map(({ s, e }) => [s.c, e.c - s.c + 1] as const),
      ),
  };
}

/** A file that calls itself a workbook and cannot be read as one. */
export class UnreadableWorkbook extends Error {}

/** The library takes any file for some table; a text that is named `.xlsx` would give rows of nonsense. */
function open(bytes: Buffer): WorkBook {
  const isWorkbook = WORKBOOK_MARKS.some((mark) => bytes.subarray(0, 4).toString('hex') === mark);
  if (!isWorkbook) throw new UnreadableWorkbook('it is no zip archive');
  try {
    return read(bytes, { dense: true, cellNF: true, cellHTML: false, cellFormula: false });
  } catch (error) {
    throw new UnreadableWorkbook(error instanceof Error ? error.message : String(error));
  }
}

/** As far as there are cells: the range that a sheet states may reach to its last possible row. */
function rowsOf(sheet: WorkSheet, from1904: boolean): Cells[] {
  const data = sheet['!data'] ?? [];
  const width = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return Array.from({ length: data.length }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: width }, (__, column) => valueOf(data[row]?.[column], from1904)),
  }));
}

/** A cell that is formatted as a date gives an ISO date; other numbers stay numbers. */
function valueOf(cell: CellObject | undefined, from1904: boolean): unknown {
  if (!cell || cell.t === 'z') return undefined;
  if (cell.t === 'e') return cell.w;
  if (cell.t === 'n' && typeof cell.v === 'number' && cell.z && SSF.is_date(String(cell.z))) {
    return dateOfSerial(cell.v, from1904);
  }
  return cell.v;
}
