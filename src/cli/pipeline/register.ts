import type { Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import type { Report } from '../problems/problem.ts';
import { referencesOf } from './references.ts';
import type { Reference } from './references.ts';

interface Pending extends Reference {
  readonly file: string;
  readonly row: number;
}

/** All ids of a data set with the place of their records: finds ids that stand twice, and pointers to nothing. */
export class Register {
  readonly #report: Report;
  readonly #files: string[] = [];
  readonly #rows = new Map<Kind, Map<string, number>>();
  /** Pointers to records that had not come up yet. */
  readonly #pending: Pending[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** @returns whether the id is new; if it is not, the record has to be left out */
  add(record: AnyRecord, file: string, row: number): boolean {
    const { kind, id } = record;
    const rows = this.#rows.get(kind) ?? new Map<string, number>();
    this.#rows.set(kind, rows);
    const first = rows.get(id);
    if (first !== undefined) {
      this.#reportTwice(id, this.#place(first), file, row);
      return false;
    }
    rows.set(id, this.#pack(file, row));
    for (const reference of referencesOf(record)) {
      if (!this.#rows.get(reference.kind)?.has(reference.id)) this.#pending.push({ ...reference, file, row });
    }
    return true;
  }

  /** Reports the pointers that lead nowhere, once all records are there. */
  reportMissing(): void {
    for (const { kind, id, field, file, row } of this.#pending) {
      if (this.#rows.get(kind)?.has(id)) continue;
      this.#report({
        severity: 'warning',
        code: 'missing-reference',
        file,
        row,
        column: field,
        value: id,
        message: `the data set has no record of this id among its ${kind}`,
        remedy: `correct the id, or add the record to ${kind}`,
      });
    }
  }

  #reportTwice(
    id: string,
    first: { readonly file: string; readonly row: number },
    file: string,
    row: number,
  ): void {
    const where = first.file === file ? `row ${first.row}` : `row ${first.row} of ${first.file}`;
    this.#report({
      severity: 'error',
      code: 'duplicate-id',
      file,
      row,
      column: 'id',
      value: id,
      message: `the id stands already in ${where}; row ${row} is left out`,
      remedy: 'give each record an id of its own, or set id: to a template that tells them apart',
    });
  }

  /** File and row in one number, to keep 100,000 ids small. */
  #pack(file: string, row: number): number {
    let index = this.#files.indexOf(file);
    if (index === -1) index = this.#files.push(file) - 1;
    return row * 4096 + index;
  }

  #place(packed: number): { readonly file: string; readonly row: number } {
    return { file: this.#files[packed % 4096] ?? '', row: Math.floor(packed / 4096) };
  }
}
