import type { Kind, SourceNote } from '../../model/envelope.ts';
import type { LocalizedText } from '../../model/text.ts';
import type { PartKind } from '../../search/part-file.ts';

/** Version of the file layout: 2 since collections may lie in chunks. A reader refuses any other and says so. */
export const FORMAT = 'coopkit-static/2';

/** Version of the records inside, `major.minor`. */
export const WIRE = '1.0';

/** One immutable file: its name carries its content hash, its length and digest are checked after the download. */
export interface FileEntry {
  /** Relative to the manifest. */
  readonly file: string;
  readonly bytes: number;
  /** First 16 hexadecimal digits of the SHA-256 of the file. */
  readonly sha256: string;
}

/**
 * The list of the record files of a large collection, a JSON file: digest and length in bytes of each. The files stand
 * beside it as `records-<digest>.json`.
 */
export type ShardTable = readonly (readonly [sha256: string, bytes: number])[];

/** The record files that a table lists. */
export function shardEntries(table: FileEntry, shards: ShardTable): readonly FileEntry[] {
  return shards.map((shard) => shardEntry(table, shard));
}

/** One record file of a table. */
export function shardEntry({ file: table }: FileEntry, [sha256, bytes]: ShardTable[number]): FileEntry {
  return { file: `${table.replace(/[^/]*$/, '')}records-${sha256}.json`, bytes, sha256 };
}

/** The files of one collection: few large ones, or many small ones of which a search reads a handful. */
export type CollectionFiles = WholeCollection | ChunkedCollection;

/** A collection whose search index is one file. */
export interface WholeCollection {
  readonly count: number;
  /** Records per file; record number n stands in `records[Math.floor(n / shardSize)]`. */
  readonly shardSize: number;
  /**
   * JSON arrays of raw records; `source` is a key of the manifest's `sources`, or a note. Of many files the list stands
   * in one of its own, so that the manifest stays short: a {@link ShardTable}.
   */
  readonly records: readonly FileEntry[] | FileEntry;
  /** Sorted 32-bit hashes of the ids with their record numbers (little-endian pairs): one record without the index. */
  readonly ids: FileEntry;
  /** The search index of the collection, a part of kind _whole_ (docs/search-format.md). */
  readonly index: FileEntry;
  /** Where each word stands in its record, for phrases and single fields: a part of kind _positions_. */
  readonly positions: FileEntry;
}

/** A collection in parts, see docs/search-format.md. */
export interface ChunkedCollection {
  /** Records, holes not counted. */
  readonly count: number;
  /** The directory, which tells where everything else lies. */
  readonly chunks: FileEntry;
}

/** Tells the two forms of a collection apart. */
export const isChunked = (files: CollectionFiles): files is ChunkedCollection => 'chunks' in files;

/**
 * Where a part of a chunked collection lies, relative to the manifest: `organisations/terms/12-00c0ffee00c0ffee.bin`.
 *
 * @param generation 16 hexadecimal digits
 */
export const partFile = (collection: Kind, part: PartKind, number: number, generation: string): string =>
  `${collection}/${part}/${number}-${generation}.bin`;

/** `manifest.json`: the one file with a fixed name. Short, revalidated at every visit; all else is immutable. */
export interface Manifest {
  readonly format: string;
  readonly wire: string;
  /**
   * The wire version whose checks all records passed when the data set was built. A reader of that version takes them
   * as they are, where it can verify digests; every other one checks them.
   */
  readonly checked?: string;
  /** Identifies the content: changes whenever any record changes. */
  readonly version: string;
  readonly title: LocalizedText;
  readonly publisher?: { readonly name: string; readonly url?: string };
  readonly licence?: string;
  readonly attribution?: LocalizedText;
  readonly languages: readonly string[];
  /** The day the data set speaks for, as its owner states it. */
  readonly updated?: string;
  readonly sources: Readonly<Record<string, SourceNote>>;
  /** Vocabularies with their labels, one JSON file: `Vocabulary[]`. */
  readonly vocabularies: FileEntry;
  readonly collections: Readonly<Partial<Record<Kind, CollectionFiles>>>;
}
