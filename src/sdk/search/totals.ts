import { ByteReader } from './bytes.ts';
import type { FacetColumn } from './facet-column.ts';
import type { SearchIndex } from './index-form.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import type { FacetCount } from './types.ts';

/** Filter field → its values with the number of records that have them, among all records. */
export type Totals = ReadonlyMap<string, readonly FacetCount[]>;

/** Totals by the index they are of. */
const counted = new WeakMap<SearchIndex, Totals>();

/** Which values the filter fields have, and how often: read in a divided index, counted once in any other. */
export function* totalsOf(index: SearchIndex): Steps<Totals> {
  const known = counted.get(index);
  if (known) return known;
  const { filters } = index.shape;
  if (index.layout.spelling) {
    const [body] = yield [['totals', 0]];
    return keep(index, readTotals(body as Uint8Array, filters));
  }
  const columns = yield filters.map((_, number): PartName => ['facets', number]);
  const totals = new Map<string, readonly FacetCount[]>();
  for (const [at, field] of filters.entries()) {
    totals.set(field, yield* countValues(columns[at] as FacetColumn));
  }
  return keep(index, totals);
}

function keep(index: SearchIndex, totals: Totals): Totals {
  counted.set(index, totals);
  return totals;
}

function readTotals(body: Uint8Array, filters: readonly string[]): Totals {
  const reader = new ByteReader(body);
  return new Map(
    filters.map((field) => [field, reader.strings().map((value) => ({ value, count: reader.number() }))]),
  );
}

function* countValues({ values, codes }: FacetColumn): Steps<FacetCount[]> {
  const counts = new Uint32Array(values.length + 1);
  for (const { from, to } of blocks(codes.length)) {
    for (let at = from; at < to; at++) counts[codes[at]!]!++;
    yield* pause();
  }
  return values.map((value, at) => ({ value, count: counts[at + 1]! }));
}
