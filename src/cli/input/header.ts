import type { Report } from '../problems/problem.ts';
import type { Row } from './row.ts';

/** A row of cells before the header is known. */
export interface Cells {
  readonly row: number;
  readonly cells: readonly unknown[];
  /** Why the row could not be read. */
  readonly fault?: string;
}

export interface HeaderOptions {
  readonly file: string;
  /** Row of the headers, from 1; without it the first row with at least two cells. */
  readonly headerRow?: number | undefined;
  /** Cells of the header row that span several columns: start column → number of columns. Only workbooks know. */
  readonly spans?: (row: number) => ReadonlyMap<number, number>;
}

const LOOK_AHEAD = 20;

/** Whether a cell holds nothing. */
export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Spreadsheet name of a column: 0 → `A`, 26 → `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** Names the cells of a table after its header row. Blank rows are passed over, rows that do not fit are reported. */
export async function* withHeader(
  rows: AsyncIterable<Cells>,
  options: HeaderOptions,
  report: Report,
): AsyncGenerator<Row> {
  const { file } = options;
  let header: readonly (string | undefined)[] | undefined;
  let waiting: Cells[] = [];
  let subheader: { readonly cells: Cells; readonly spans: ReadonlyMap<number, number> } | undefined;
  const unnamed = new Set<number>();

  const read = function* (cells: Cells): Generator<Row> {
    if (subheader) {
      header = headerNames(
        joinHeader(subheader.cells.cells, cells.cells, subheader.spans),
        file,
        report,
        cells.row,
      );
      subheader = undefined;
    } else if (header === undefined) {
      const spans = options.spans?.(cells.row) ?? new Map<number, number>();
      if (spans.size > 0) subheader = { cells, spans };
      else header = headerNames(cells.cells, file, report, cells.row);
      header ??= subheader ? undefined : [];
    } else {
      const named = nameCells(cells, header, file, report, unnamed);
      if (named) yield named;
    }
  };

  for await (const cells of rows) {
    if (header !== undefined || subheader) {
      yield* read(cells);
      continue;
    }
    if (options.headerRow !== undefined) {
      if (cells.row >= options.headerRow) yield* read(cells);
      continue;
    }
    waiting.push(cells);
    const looksLikeHeader = filled(cells) >= 2;
    if (looksLikeHeader || waiting.length >= LOOK_AHEAD) {
      const start = looksLikeHeader ? waiting.length - 1 : waiting.findIndex((row) => filled(row) > 0);
      for (const row of waiting.slice(Math.max(start, 0))) yield* read(row);
      waiting = [];
    }
  }
  // A table of one column only.
  const start = waiting.findIndex((row) => filled(row) > 0);
  if (start >= 0) for (const row of waiting.slice(start)) yield* read(row);
  if (header === undefined && !subheader) {
    report({
      severity: 'error',
      code: 'no-header',
      file,
      message: 'there is no header row',
      remedy: options.headerRow
        ? `the file has no row ${options.headerRow}; correct headerRow in coopkit.yaml`
        : 'give the columns names in the first row',
    });
  }
}

const filled = ({ cells }: Cells): number => cells.filter((cell) => !isBlank(cell)).length;

/** `Offers` over three columns and `technologies` below the first → `Offers / technologies`. */
function joinHeader(
  top: readonly unknown[],
  below: readonly unknown[],
  spans: ReadonlyMap<number, number>,
): unknown[] {
  const group = new Map<number, unknown>();
  for (const [start, width] of spans) {
    for (let column = start; column < start + width; column += 1) group.set(column, top[start]);
  }
  return Array.from({ length: Math.max(top.length, below.length) }, (_, column) => {
    const parts = [group.has(column) ? group.get(column) : top[column], below[column]];
    return parts
      .filter((part) => !isBlank(part))
      .map((part) => String(part).trim())
      .join(' / ');
  });
}

function headerNames(
  cells: readonly unknown[],
  file: string,
  report: Report,
  row: number,
): (string | undefined)[] {
  const seen = new Map<string, number>();
  return cells.map((cell, column) => {
    if (isBlank(cell)) return undefined;
    const name = String(cell).replaceAll(/\s+/gu, ' ').trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    if (times === 1) return name;
    const renamed = `${name} (${times})`;
    report({
      severity: 'warning',
      code: 'repeated-header',
      file,
      row,
      column: columnLetter(column),
      value: name,
      message: `the header "${name}" stands more than once; this one is read as "${renamed}"`,
      remedy: 'give every column a name of its own',
    });
    return renamed;
  });
}

function nameCells(
  { row, cells, fault }: Cells,
  header: readonly (string | undefined)[],
  file: string,
  report: Report,
  unnamed: Set<number>,
): Row | undefined {
  if (fault === undefined && cells.every(isBlank)) return undefined;
  const beyond = cells.slice(header.length).filter((cell) => !isBlank(cell)).length;
  if (fault !== undefined || beyond > 0) {
    report({
      severity: 'error',
      code: fault === undefined ? 'too-many-cells' : 'broken-row',
      file,
      row,
      ...(fault === undefined ? { column: columnLetter(header.length) } : {}),
      value: cells.map(String).join(' | ').slice(0, 80),
      message: fault ?? `the row has ${cells.length} cells, the header only ${header.length}`,
      remedy:
        'put texts that hold the separator or a quotation mark in "quotation marks", inner marks doubled',
    });
    return undefined;
  }
  if (cells.length < header.length) {
    report({
      severity: 'warning',
      code: 'too-few-cells',
      file,
      row,
      message: `the row ends after ${cells.length} of ${header.length} cells; the rest is read as empty`,
      remedy: 'check that the row is complete',
    });
  }
  const named: Record<string, unknown> = {};
  for (const [column, cell] of cells.entries()) {
    const name = header[column];
    if (isBlank(cell)) continue;
    if (name !== undefined) named[name] = cell;
    else if (!unnamed.has(column)) {
      unnamed.add(column);
      report({
        severity: 'warning',
        code: 'unnamed-column',
        file,
        row,
        column: columnLetter(column),
        value: String(cell).slice(0, 80),
        message: `column ${columnLetter(column)} has no header and is not read`,
        remedy: 'name it in the header row',
      });
    }
  }
  return { row, cells: named };
}
