import type { Column } from './column.ts';
import { ByteReader, garbled } from './bytes.ts';
import { columnSteps } from './column.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

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
export function* readFacetColumn(bytes: Uint8Array, records: number): Steps<FacetColumn> {
  const reader = new ByteReader(bytes);
  const values = reader.strings();
  const many = reader.byte() === 1;
  if (!many) return yield* checked({ values, codes: yield* columnSteps(reader, records) });
  const counts = yield* columnSteps(reader, records);
  const starts = new Uint32Array(records + 1);
  for (const { from, to } of blocks(records)) {
    for (let record = from; record < to; record++) starts[record + 1] = starts[record]! + counts[record]!;
    yield* pause();
  }
  return yield* checked({ values, codes: yield* columnSteps(reader, starts[records]!), starts });
}

function* checked(column: FacetColumn): Steps<FacetColumn> {
  const { codes, values } = column;
  for (const { from, to } of blocks(codes.length)) {
    for (let at = from; at < to; at++) {
      if (codes[at]! > values.length) throw garbled('an unknown filter value');
    }
    yield* pause();
  }
  return column;
}
