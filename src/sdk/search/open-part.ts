import { ByteReader } from './bytes.ts';
import { columnSteps } from './column.ts';
import { readFacetColumn } from './facet-column.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';
import { termRun } from './term-run.ts';

/**
 * Opens the body of a part that a search reads, of those that every index has; see `open-chunk.ts`.
 *
 * @param records number of record numbers of the index
 */
export function* partSteps([kind, number]: PartName, body: Uint8Array, records: number): Steps<unknown> {
  switch (kind) {
    case 'terms':
      return yield* termRun(number, new ByteReader(body));
    case 'facets':
      return yield* readFacetColumn(body, records);
    case 'ranks':
      return yield* columnSteps(new ByteReader(body), records);
    default:
      // Opened by the parts of the engine that few questions need.
      return body;
  }
}
