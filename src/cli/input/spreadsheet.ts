import { readFile } from 'node:fs/promises';
import { read, SSF, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
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

/** Reads one sheet of a workbook. A workbook is a zip archive and is held in memory whole. */
export async function readSheet(path: string, file: string, wanted?: string): Promise<Sheet> {
  const workbook = read(await readFile(path), {
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
  });
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

function rowsOf(sheet: WorkSheet, from1904: boolean): Cells[] {
  if (!sheet['!ref']) return [];
  const range = utils.decode_range(sheet['!ref']);
  const data = sheet['!data'] ?? [];
  return Array.from({ length: range.e.r + 1 }, (_, row) => ({
    row: row + 1,
    cells: Array.from({ length: range.e.c + 1 }, (__, column) => valueOf(data[row]?.[column], from1904)),
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
