import type { FacetColumn } from '../../src/sdk/search/facet-column.ts';
import { buildIndex } from '../../src/sdk/search/build.ts';
import type { Corpus } from '../bench-record.ts';
import type { SearchRequest } from '../../src/sdk/search/types.ts';

/**
 * The floor: one bare pass over the columns of all records, first two fields filtered, five counted, no text, no
 * sorting, no result. Nothing that looks at every record can be faster.
 */
export function makeScan({ shape, records }: Corpus): (request: SearchRequest) => number {
  const columns = buildIndex(
    { filters: shape.filters.slice(0, 5), sorts: [] },
    records.map(({ document }) => ({ ...document, texts: [] })),
  );
  const fields = [...columns.facets].map(([field, unpack]) => ({ field, column: unpack() }));
  return ({ filters = {} }) => {
    const allowed = fields.map(({ field, column }) => allowedCodes(column, filters[field]?.any ?? []));
    const counts = fields.map(({ column }) => new Uint32Array(column.values.length + 1));
    for (let record = 0; record < records.length; record++) {
      let failed = 0;
      for (let at = 0; at < fields.length; at++)
        if (!has(fields[at]!.column, record, allowed[at])) failed |= 1 << at;
      for (let at = 0; at < fields.length; at++) {
        if ((failed & ~(1 << at)) === 0) count(fields[at]!.column, record, counts[at]!);
      }
    }
    return counts.reduce((sum, each) => sum + each[1]!, 0);
  };
}

function allowedCodes({ values }: FacetColumn, any: readonly string[]): Uint8Array | undefined {
  return any.length === 0
    ? undefined
    : Uint8Array.from(['', ...values], (value) => (any.includes(value) ? 1 : 0));
}

function has({ codes, starts }: FacetColumn, record: number, allowed: Uint8Array | undefined): boolean {
  if (!allowed) return true;
  if (!starts) return allowed[codes[record]!] === 1;
  for (let at = starts[record]!; at < starts[record + 1]!; at++) if (allowed[codes[at]!] === 1) return true;
  return false;
}

function count({ codes, starts }: FacetColumn, record: number, counts: Uint32Array): void {
  if (!starts) counts[codes[record]!]!++;
  else for (let at = starts[record]!; at < starts[record + 1]!; at++) counts[codes[at]!]!++;
}
