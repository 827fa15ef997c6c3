import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Partner } from '../../sdk/match/rules/index.ts';
import { openInput } from '../input/read.ts';
import type { Row } from '../input/row.ts';
import { nearest, plainName } from '../../sdk/nearest.ts';
import { CommandError, type Problem, type Report } from '../problems/problem.ts';
import { showValue } from '../../sdk/show-value.ts';
import { wordsOf } from '../values/words.ts';
import { partnerColumns, type PartnerColumn } from './values.ts';

/**
 * Reads a list of partners in any of the formats that data sets are read in. A cell that makes no sense is reported, and
 * its fact is not known then.
 *
 * @throws CommandError when there is no such file, or no partner in it
 */
export async function readPartners(path: string, report: Report): Promise<readonly Partner[]> {
  const file = basename(path);
  if (!(await stat(path).catch(() => undefined))?.isFile()) {
    throw new CommandError(`${path} is not a file`, 'give a list of partners, for example partners.csv');
  }
  const columns = partnerColumns();
  const headers = new Map<string, PartnerColumn | undefined>();
  const columnOf = (header: string): PartnerColumn | undefined => {
    if (!headers.has(header)) headers.set(header, findColumn(header, columns, file, report));
    return headers.get(header);
  };
  const { rows } = await openInput(path, file, {}, report);
  const partners: Partner[] = [];
  for await (const { row, cells } of rows) {
    const facts = readCells(cells, columnOf, (cell) => report({ ...cell, file, row }));
    if (Object.keys(facts).length === 0) continue;
    partners.push({ ...facts, id: unique(facts.id ?? facts.name ?? `row ${row}`, partners) });
  }
  if (partners.length === 0) {
    throw new CommandError(
      `${file} holds no partners`,
      `give it a header row with columns such as ${columns.map(({ field }) => field).join(', ')}`,
    );
  }
  return partners;
}

/** The facts of one row. Cells that make no sense are reported and left out. */
function readCells(
  cells: Row['cells'],
  columnOf: (header: string) => PartnerColumn | undefined,
  report: (problem: Omit<Problem, 'file' | 'row'>) => void,
): Partial<Partner> {
  const facts: Record<string, unknown> = {};
  for (const [header, cell] of Object.entries(cells)) {
    const column = columnOf(header);
    const text = Array.isArray(cell) ? cell.map(String).join(';') : wordsOf(cell);
    if (!column || text === undefined || text === '') continue;
    const value = column.read(text);
    if (value !== undefined) facts[column.field] = value;
    else {
      report({
        severity: 'warning',
        code: 'unreadable-value',
        column: header,
        value: showValue(text),
        message: 'this cannot be read and counts as not known',
        remedy: `write ${column.expected}`,
      });
    }
  }
  return facts;
}

function findColumn(
  header: string,
  columns: readonly PartnerColumn[],
  file: string,
  report: Report,
): PartnerColumn | undefined {
  const plain = plainName(header);
  const column = columns.find(({ field, aliases }) => plainName(field) === plain || aliases.includes(plain));
  if (!column) {
    const meant = nearest(
      header,
      columns.map(({ field }) => field),
    );
    report({
      severity: 'warning',
      code: 'unknown-column',
      file,
      column: header,
      message: `the column "${header}" is not read`,
      remedy: meant
        ? `did you mean "${meant}"?`
        : `rules look at ${columns.map(({ field }) => field).join(', ')}`,
    });
  }
  return column;
}

/** Two partners of one name are two partners all the same. */
function unique(id: string, others: readonly Partner[]): string {
  let free = id;
  for (let count = 2; others.some((other) => other.id === free); count += 1) free = `${id} (${count})`;
  return free;
}
