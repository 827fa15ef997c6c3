import type { Column } from './column.ts';
import { ByteReader, garbled } from './bytes.ts';
import { readColumn } from './column.ts';

/**
 * The values of one filter field. A value is known by its code, its place in `values` plus one; code 0 stands for "no
 * value". With `starts`, record n has the codes from `starts[n]` up to `starts[n + 1]`; without, exactly `codes[n]`.
 */
export interface FacetColumn {
  /** Sorted by code units. */
  readonly values: readonly string[];
  readonly codes: Column;
  readonly starts?: Uint32Array;
}

/** Reads the column of a field; done at its first use, so that fields nobody asks for cost nothing. */
export function readFacetColumn(bytes: Uint8Array, records: number): FacetColumn {
  const reader = new ByteReader(bytes);
  const values = reader.strings();
  const many = reader.byte() === 1;
  if (!many) return checked({ values, codes: readColumn(reader, records) });
  const counts = readColumn(reader, records);
  const starts = new Uint32Array(records + 1);
  for (let record = 0; record < records; record++) starts[record + 1] = starts[record]! + counts[record]!;
  return checked({ values, codes: readColumn(reader, starts[records]!), starts });
}

function checked(column: FacetColumn): FacetColumn {
  for (const code of column.codes) if (code > column.values.length) throw garbled('an unknown filter value');
  return column;
}
