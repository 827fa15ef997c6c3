import type { Kind } from '../../model/envelope.ts';
import { failure } from '../failure.ts';
import { hash32 } from '../hash.ts';
import { collectionOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { isChunked } from './format.ts';
import { recordsAt, shardsOf } from './records.ts';

/**
 * The record with an id: reads the table of ids and one record file.
 *
 * @throws CoopkitError `not-found` when there is none
 */
export async function recordById(
  dataset: Dataset,
  kind: Kind,
  id: string,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const files = await collectionOf(dataset, kind);
  if (isChunked(files)) {
    const { chunkedById } = await import('./chunked/by-id.ts');
    return chunkedById(dataset, kind, files, id, signal);
  }
  const [table] = await Promise.all([
    dataset.files.read(files.ids, (bytes) => bytes, signal),
    shardsOf(dataset, kind, signal),
  ]);
  for (const number of numbersOf(table, hash32(id))) {
    const [record] = (await recordsAt(dataset, kind, [number], signal)).items;
    if ((record as { readonly id?: unknown } | null | undefined)?.id === id) return record;
  }
  throw await failure('not-found', id);
}

/** The record numbers with a hash, from the table of sorted little-endian pairs (hash, number). */
export function numbersOf(table: Uint8Array, hash: number): readonly number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const hashAt = (pair: number): number => view.getUint32(pair * 8, true);
  const pairs = Math.floor(table.length / 8);
  let low = 0;
  for (let high = pairs; low < high;) {
    const middle = (low + high) >>> 1;
    if (hashAt(middle) < hash) low = middle + 1;
    else high = middle;
  }
  const numbers: number[] = [];
  for (let pair = low; pair < pairs && hashAt(pair) === hash; pair += 1) {
    numbers.push(view.getUint32(pair * 8 + 4, true));
  }
  return numbers;
}
