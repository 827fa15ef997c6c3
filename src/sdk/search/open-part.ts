import { ByteReader } from './bytes.ts';
import { columnSteps } from './column.ts';
import { dictionarySteps } from './dictionary.ts';
import { readFacetColumn } from './facet-column.ts';
import { readHead } from './head.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';
import { runAtOnce } from './steps.ts';
import { termRun } from './term-run.ts';
import { garbled } from './bytes.ts';

/**
 * Opens the body of a part that a search reads.
 *
 * @param records number of record numbers of the index
 */
export function readPart(name: PartName, body: Uint8Array, records: number): unknown {
  return runAtOnce(partSteps(name, body, records));
}

/** The steps of {@link readPart}. */
export function* partSteps([kind, number]: PartName, body: Uint8Array, records: number): Steps<unknown> {
  switch (kind) {
    case 'terms':
      return yield* termRun(number, new ByteReader(body));
    case 'heads':
      return readHead(body);
    case 'forward':
    case 'backward':
      return yield* dictionarySteps(new ByteReader(body).section());
    case 'facets':
      return yield* readFacetColumn(body, records);
    case 'ranks':
      return yield* columnSteps(new ByteReader(body), records);
    case 'positions':
    case 'points':
    case 'totals':
      // Opened by the parts of the engine that few questions need.
      return body;
    default:
      throw garbled(`a search has no use for its ${kind}`);
  }
}
