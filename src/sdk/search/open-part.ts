import { ByteReader } from './bytes.ts';
import { readColumn } from './column.ts';
import { readDictionary } from './dictionary.ts';
import { readFacetColumn } from './facet-column.ts';
import { readHead } from './head.ts';
import type { PartName } from './part-file.ts';
import { readTermRun } from './term-run.ts';
import { garbled } from './bytes.ts';

/**
 * Opens the body of a part that a search reads.
 *
 * @param records number of record numbers of the index
 */
export function readPart([kind, number]: PartName, body: Uint8Array, records: number): unknown {
  switch (kind) {
    case 'terms':
      return readTermRun(body, number);
    case 'heads':
      return readHead(body);
    case 'forward':
    case 'backward':
      return readDictionary(new ByteReader(body).section());
    case 'facets':
      return readFacetColumn(body, records);
    case 'ranks':
      return readColumn(new ByteReader(body), records);
    case 'positions':
    case 'points':
    case 'totals':
      // Opened by the parts of the engine that few questions need.
      return body;
    default:
      throw garbled(`a search has no use for its ${kind}`);
  }
}
