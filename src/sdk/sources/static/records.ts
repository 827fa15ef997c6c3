import type { SourceNote } from '../../model/envelope.ts';
import { CoopkitError, isCoopkitError } from '../../errors.ts';
import { hash32 } from '../hash.ts';
import { json } from './files.ts';
import type { Files } from './files.ts';
import type { CollectionFiles } from './format.ts';

/** Some records, and what of them could not be had. */
export interface Found {
  readonly items: readonly unknown[];
  readonly missing: readonly string[];
}

/** The records of one collection of a data set, found by number or by id. */
export class RecordFiles {
  readonly #collection: CollectionFiles;
  readonly #files: Files;
  readonly #sources: Readonly<Record<string, SourceNote>>;

  constructor(collection: CollectionFiles, files: Files, sources: Readonly<Record<string, SourceNote>>) {
    this.#collection = collection;
    this.#files = files;
    this.#sources = sources;
  }

  /**
   * The records with these numbers, in this order. A file that cannot be had leaves its records out and is told in
   * `missing`; rejects when no file at all can be had.
   */
  async at(numbers: readonly number[], signal: AbortSignal | undefined): Promise<Found> {
    const { shardSize } = this.#collection;
    const shards = [...new Set(numbers.map((number) => Math.floor(number / shardSize)))];
    const outcomes = await Promise.allSettled(shards.map((shard) => this.#shard(shard, signal)));
    signal?.throwIfAborted();
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    const first = failures[0];
    if (first && failures.length === outcomes.length) throw first.reason;
    const loaded = new Map(shards.map((shard, place) => [shard, outcomes[place]]));
    return {
      items: numbers.flatMap((number) => {
        const outcome = loaded.get(Math.floor(number / shardSize));
        return outcome?.status === 'fulfilled' ? [this.#credit(outcome.value[number % shardSize])] : [];
      }),
      missing: failures.map(({ reason }) => messageOf(reason)),
    };
  }

  /** The record with this id, or `undefined` when there is none. Reads the table of ids and one record file. */
  async byId(id: string, signal: AbortSignal | undefined): Promise<unknown> {
    const table = await this.#files.read(this.#collection.ids, (bytes) => bytes, signal);
    const numbers = numbersOf(table, hash32(id));
    for (const number of numbers) {
      const shard = await this.#shard(Math.floor(number / this.#collection.shardSize), signal);
      const record = shard[number % this.#collection.shardSize];
      if (isObject(record) && record['id'] === id) return this.#credit(record);
    }
    return undefined;
  }

  async #shard(shard: number, signal: AbortSignal | undefined): Promise<readonly unknown[]> {
    const entry = this.#collection.records[shard];
    if (!entry) {
      throw new CoopkitError('integrity', `The manifest lists no record file ${shard}.`, {
        hint: 'Build the data set anew.',
      });
    }
    return this.#files.read(entry, (bytes) => json<readonly unknown[]>(bytes), signal);
  }

  /** Puts the note of its source in place of the key that stands for it in the file. */
  #credit(record: unknown): unknown {
    if (!isObject(record) || typeof record['source'] !== 'string') return record;
    const key = record['source'];
    return Object.hasOwn(this.#sources, key) ? { ...record, source: this.#sources[key] } : record;
  }
}

/** The record numbers with a hash, from the table of sorted little-endian pairs (hash, number). */
function numbersOf(table: Uint8Array, hash: number): readonly number[] {
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

const messageOf = (error: unknown): string =>
  isCoopkitError(error) || error instanceof Error ? error.message : String(error);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
