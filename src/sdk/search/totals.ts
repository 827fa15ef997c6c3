import type { FacetColumn } from './facet-column.ts';
import type { FacetCount } from './types.ts';
import { ByteReader } from './bytes.ts';

/** Filter field → its values with the number of records that have them, among all records. */
export type Totals = ReadonlyMap<string, readonly FacetCount[]>;

export function readTotals(body: Uint8Array, filters: readonly string[]): Totals {
  const reader = new ByteReader(body);
  return new Map(
    filters.map((field) => [field, reader.strings().map((value) => ({ value, count: reader.number() }))]),
  );
}

/** How many records have each value of a column. */
export function totalsOf({ values, codes }: FacetColumn): FacetCount[] {
  const counts = new Uint32Array(values.length + 1);
  for (let at = 0; at < codes.length; at++) counts[codes[at]!]!++;
  return values.map((value, at) => ({ value, count: counts[at + 1]! }));
}
