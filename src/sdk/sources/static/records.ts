import type { SourceNote } from '../../model/envelope.ts';
import { noteChecked } from '../checked-records.ts';
import { failure } from './failure.ts';
import { canVerify, json } from './files.ts';
import type { Files } from './files.ts';
import { WIRE, shardEntries } from './format.ts';
import type { CollectionFiles, FileEntry, Manifest, ShardTable } from './format.ts';

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
  readonly #checked: boolean;

  constructor(collection: CollectionFiles, files: Files, { sources, checked }: Manifest) {
    this.#collection = collection;
    this.#files = files;
    this.#sources = sources;
    this.#checked = checked === WIRE && canVerify();
  }

  /** The record files. A short list of them stands in the manifest, a long one in a file of its own. */
  async shards(signal: AbortSignal | undefined): Promise<readonly FileEntry[]> {
    const { records } = this.#collection;
    if (!('file' in records)) return records;
    const open = (bytes: Uint8Array): readonly FileEntry[] => shardEntries(records, json<ShardTable>(bytes));
    return this.#files.read(records, open, signal);
  }

  /**
   * The records with these numbers, in this order. A file that cannot be had leaves its records out and is told in
   * `missing`; rejects when no file at all can be had.
   */
  async at(numbers: readonly number[], signal: AbortSignal | undefined): Promise<Found> {
    const { shardSize } = this.#collection;
    const shardOf = (number: number): number => Math.floor(number / shardSize);
    const wanted = [...new Set(numbers.map(shardOf))];
    const outcomes = await Promise.allSettled(wanted.map((shard) => this.#shard(shard, signal)));
    signal?.throwIfAborted();
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    if (failures[0] && failures.length === outcomes.length) throw failures[0].reason;
    return {
      items: numbers.flatMap((number) => {
        const outcome = outcomes[wanted.indexOf(shardOf(number))];
        return outcome?.status === 'fulfilled' ? [this.#record(outcome.value[number % shardSize])] : [];
      }),
      missing: failures.map(({ reason }) => (reason as Error).message),
    };
  }

  /** The record with this id, or `undefined` when there is none. Reads the table of ids and one record file. */
  async byId(id: string, signal: AbortSignal | undefined): Promise<unknown> {
    const { ids, shardSize } = this.#collection;
    const [{ numbersOf }, table] = await Promise.all([
      import('./id-table.ts'),
      this.#files.read(ids, (bytes) => bytes, signal),
      this.shards(signal),
    ]);
    for (const number of numbersOf(table, id)) {
      const shard = await this.#shard(Math.floor(number / shardSize), signal);
      const record = shard[number % shardSize];
      if (isObject(record) && record['id'] === id) return this.#record(record);
    }
    return undefined;
  }

  async #shard(shard: number, signal: AbortSignal | undefined): Promise<readonly unknown[]> {
    const entry = (await this.shards(signal))[shard];
    if (!entry) throw await failure('integrity', `The list of record files`);
    return this.#files.read(entry, json<readonly unknown[]>, signal);
  }

  /** As it stands in its file, but with the note of its source in place of the key that stands for it there. */
  #record(raw: unknown): unknown {
    if (!isObject(raw)) return raw;
    const key = String(raw['source']);
    const record = Object.hasOwn(this.#sources, key) ? { ...raw, source: this.#sources[key] } : raw;
    if (this.#checked) noteChecked(record);
    return record;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
