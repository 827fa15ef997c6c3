import { ByteReader } from './bytes.ts';
import { dictionarySteps } from './dictionary.ts';
import { readHead } from './head.ts';
import { partSteps } from './open-part.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';

/**
 * Opens the body of a part of a divided index: also of those kinds that only such an index has.
 *
 * @param records number of record numbers of the index
 */
export function* chunkSteps(name: PartName, body: Uint8Array, records: number): Steps<unknown> {
  switch (name[0]) {
    case 'heads':
      return readHead(body);
    case 'forward':
    case 'backward':
      return yield* dictionarySteps(new ByteReader(body).section());
    default:
      return yield* partSteps(name, body, records);
  }
}
