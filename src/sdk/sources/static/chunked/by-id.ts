import type { Kind } from '../../../model/envelope.ts';
import { failure } from '../../failure.ts';
import { hash32 } from '../../hash.ts';
import { numbersOf } from '../by-id.ts';
import type { Dataset } from '../dataset.ts';
import type { ChunkedCollection } from '../format.ts';
import { readable } from '../records.ts';

/**
 * The record with an id: reads one bucket of ids and one part with records.
 *
 * @throws CoopkitError `not-found` when there is none
 */
export async function chunkedById(
  dataset: Dataset,
  kind: Kind,
  { chunks }: ChunkedCollection,
  id: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { readParts } = await import('./collection.ts');
  const parts = await dataset.files.read(chunks, (bytes) => readParts(dataset, kind, bytes), signal);
  const { idBuckets, recordsPerPart } = parts.directory;
  const hash = hash32(id);
  const bucket = Math.floor((hash / 2 ** 32) * idBuckets);
  const table =
    idBuckets > 0 ? ((await parts.read(['ids', bucket], signal)) as Uint8Array) : new Uint8Array(0);
  for (const number of numbersOf(table, hash)) {
    const place = Math.floor(number / recordsPerPart);
    const records = (await parts.read(['records', place], signal)) as readonly unknown[];
    const record = records[number % recordsPerPart] as { readonly id?: unknown } | null | undefined;
    if (record?.id === id) return readable(record, dataset);
  }
  throw await failure('not-found', id);
}
