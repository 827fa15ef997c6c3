import type { Kind } from '../../model/envelope.ts';
import type { settleEach } from '../breather.ts';
import { noteChecked } from '../checked-records.ts';
import { failure } from '../failure.ts';
import { collectionOf } from './dataset.ts';
import type { Dataset } from './dataset.ts';
import { canVerify, json } from './files.ts';
import { WIRE, shardEntry } from './format.ts';
import type { FileEntry, ShardTable, WholeCollection } from './format.ts';

/** Some records, and what of them could not be had. */
export interface Found {
  /** Those of the numbers asked for whose records could be had. */
  readonly numbers: readonly number[];
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
 *
 * @param settle reads each of some files and waits for all; begins them all at once by default
 */
export async function recordsAt(
  dataset: Dataset,
  kind: Kind,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
  settle: typeof settleEach = async (shards, read) => Promise.allSettled(shards.map(read)),
): Promise<Found> {
  const { shardSize } = (await collectionOf(dataset, kind)) as WholeCollection;
  const shardAt = await shardsOf(dataset, kind, signal);
  const shardOf = (number: number): number => Math.floor(number / shardSize);
  const loaded = new Map<number, readonly unknown[]>();
  const load = async (shard: number): Promise<void> => {
    const entry = shardAt(shard);
    if (!entry) throw await failure('decode.file', `The list of ${kind}`);
    loaded.set(shard, await dataset.files.read(entry, json<readonly unknown[]>, signal));
  };
  const outcomes = await settle([...new Set(numbers.map(shardOf))], load, signal);
  signal?.throwIfAborted();
  const failures = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as Error] : [],
  );
  if (failures[0] && loaded.size === 0) throw failures[0];
  const there = numbers.filter((number) => loaded.has(shardOf(number)));
  return {
    numbers: there,
    items: there.map((number) => readable(loaded.get(shardOf(number))![number % shardSize], dataset)),
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
