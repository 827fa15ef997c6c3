import type { Kind } from '../../model/envelope.ts';
import { noteChecked } from '../checked-records.ts';
import { failure } from '../failure.ts';
import { collectionOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { canVerify, json } from './files.ts';
import { WIRE, shardEntry } from './format.ts';
import type { FileEntry, ShardTable, WholeCollection } from './format.ts';

/** Some records, and what of them could not be had. */
export interface Found {
  readonly items: readonly unknown[];
  readonly missing: readonly string[];
}

/** The record files of a collection. A short list of them stands in the manifest, a long one in a file of its own. */
export async function shardsOf(
  dataset: Dataset,
  kind: Kind,
  signal: AbortSignal | undefined,
): Promise<(place: number) => FileEntry | undefined> {
  const { records } = (await collectionOf(dataset, kind)) as WholeCollection;
  if (!('file' in records)) return (place) => records[place];
  const table = await dataset.files.read(records, json<ShardTable>, signal);
  return (place) => table[place] && shardEntry(records, table[place]);
}

/**
 * The records of a collection with these numbers, in this order. A file that cannot be had leaves its records out and
 * is told in `missing`; rejects when no file at all can be had.
 */
export async function recordsAt(
  dataset: Dataset,
  kind: Kind,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Found> {
  const { shardSize } = (await collectionOf(dataset, kind)) as WholeCollection;
  const shardAt = await shardsOf(dataset, kind, signal);
  const shardOf = (number: number): number => Math.floor(number / shardSize);
  const load = async (shard: number): Promise<readonly unknown[]> => {
    const entry = shardAt(shard);
    if (!entry) throw await failure('decode.file', `The list of ${kind}`);
    return dataset.files.read(entry, json<readonly unknown[]>, signal);
  };
  const wanted = [...new Set(numbers.map(shardOf))];
  const loaded = new Map<number, readonly unknown[]>();
  const failures: Error[] = [];
  await Promise.all(
    wanted.map((shard) =>
      load(shard).then(
        (records) => loaded.set(shard, records),
        (error: Error) => failures.push(error),
      ),
    ),
  );
  signal?.throwIfAborted();
  if (failures[0] && loaded.size === 0) throw failures[0];
  return {
    items: numbers.flatMap((number) => {
      const shard = loaded.get(shardOf(number));
      return shard ? [readable(shard[number % shardSize], dataset)] : [];
    }),
    missing: failures.map(({ message }) => message),
  };
}

/** As it stands in its file, but with the note of its source in place of the key that stands for it there. */
export function readable(raw: unknown, { manifest: { sources, checked } }: Dataset): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  const key = 'source' in raw ? String(raw.source) : '';
  const record = Object.hasOwn(sources, key) ? { ...raw, source: sources[key] } : raw;
  if (checked === WIRE && canVerify()) noteChecked(record);
  return record;
}
