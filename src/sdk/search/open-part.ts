import { ByteReader } from './bytes.ts';
import { readColumn } from './column.ts';
import { readDictionary } from './dictionary.ts';
import { readFacetColumn } from './facet-column.ts';
import { readPoints } from './geo/points.ts';
import { readHead } from './head.ts';
import type { PartName } from './part-file.ts';
import { readPositions } from './positions.ts';
import { readTermRun } from './term-run.ts';
import { readTotals } from './totals.ts';
import { garbled } from './bytes.ts';

/**
 * Opens the body of a part that a search reads.
 *
 * @param shape of the index: number of record numbers, names of its filter fields
 */
export function readPart(
  [kind, number]: PartName,
  body: Uint8Array,
  { records, filters }: { readonly records: number; readonly filters: readonly string[] },
): unknown {
  switch (kind) {
    case 'terms':
      return readTermRun(body, number);
    case 'positions':
      return readPositions(body);
    case 'heads':
      return readHead(body);
    case 'forward':
    case 'backward':
      return readDictionary(new ByteReader(body).section());
    case 'facets':
      return readFacetColumn(body, records);
    case 'ranks':
      return readColumn(new ByteReader(body), records);
    case 'points':
      return readPoints(body, records);
    case 'totals':
      return readTotals(body, filters);
    default:
      throw garbled(`a search has no use for its ${kind}`);
  }
}
