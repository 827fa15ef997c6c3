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
