import { gzipSync } from 'node:zlib';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { TermLabels } from '../../sdk/model/collections.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { buildIndex, writeIndex } from '../../sdk/search/build.ts';
import type { SearchDocument } from '../../sdk/search/types.ts';
import { documentOf, indexShape } from '../../sdk/sources/document.ts';
import { hash32 } from '../../sdk/sources/hash.ts';
import type { CollectionFiles, FileEntry, ShardTable } from '../../sdk/sources/static/format.ts';
import type { OutputFolder } from './output-folder.ts';
import type { SourceTable } from './source-table.ts';

/** Few records come in few files; of many, a page of hits should not draw whole files of others along. */
const SMALL_COLLECTION = 2_000;
const SMALL_SHARD = 64;
const LARGE_SHARD = 16;

/** More record files than this are listed in a file of their own: the manifest is asked for at every visit. */
const SHARDS_IN_MANIFEST = 8;

/** Records of one collection, in the order they get in the data set. */
export type RecordInput = Iterable<AnyRecord> | AsyncIterable<AnyRecord>;

/** Bytes of the files of a collection. */
export interface CollectionBytes {
  readonly records: number;
  readonly ids: number;
  readonly index: number;
}

interface CollectionInput {
  readonly kind: Kind;
  readonly records: RecordInput;
  readonly label: TermLabels;
  readonly sources: SourceTable;
  readonly folder: OutputFolder;
}

/** Writes record files, the table of ids and the search index of one collection. */
export async function writeCollection({ kind, records, label, sources, folder }: CollectionInput): Promise<{
  readonly files: CollectionFiles;
  readonly bytes: CollectionBytes;
}> {
  const ids: string[] = [];
  const lines: string[] = [];
  for await (const record of records) {
    ids.push(record.id);
    lines.push(lineOf(record, sources));
  }
  refuseTwice(kind, ids);
  const shardSize = lines.length <= SMALL_COLLECTION ? SMALL_SHARD : LARGE_SHARD;
  const shards: FileEntry[] = [];
  for (let start = 0; start < lines.length; start += shardSize) {
    const text = `[${lines.slice(start, start + shardSize).join(',\n')}]\n`;
    shards.push(await folder.add(`${kind}/records.json`, Buffer.from(text)));
  }
  const isShort = shards.length <= SHARDS_IN_MANIFEST;
  const table = isShort ? shards : await folder.add(`${kind}/shards.json`, shardTable(shards));
  const idsFile = await folder.add(`${kind}/ids.bin`, idTable(ids));
  const index = writeIndex(buildIndex(indexShape(kind), documentsOf(kind, lines, label)));
  const indexFile = await folder.add(`${kind}/index.bin`, gzip(index));
  return {
    files: { count: lines.length, shardSize, records: table, ids: idsFile, index: indexFile },
    bytes: {
      records: shards.reduce((sum, { bytes }) => sum + bytes, 0),
      ids: idsFile.bytes,
      index: indexFile.bytes,
    },
  };
}

/** Read again from their lines one by one: a large collection is held once, as text. */
function* documentsOf(kind: Kind, lines: readonly string[], label: TermLabels): Generator<SearchDocument> {
  for (const line of lines) yield documentOf(kind, JSON.parse(line) as AnyRecord, label);
}

/** A record as it stands in its file: the note of its source is mostly a key there. */
function lineOf(record: AnyRecord, sources: SourceTable): string {
  const { source } = record;
  if (typeof source !== 'object') return JSON.stringify(record);
  return JSON.stringify({ ...record, source: sources.keyOf(source) });
}

function refuseTwice(kind: Kind, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) {
      throw new Error(`Two records of ${kind} have the id "${id}". Give each its own, or leave one out.`);
    }
    seen.add(id);
  }
}

function shardTable(shards: readonly FileEntry[]): Uint8Array {
  const table: ShardTable = shards.map(({ sha256, bytes }) => [sha256, bytes]);
  return Buffer.from(`${JSON.stringify(table)}\n`);
}

/** Pairs of the hash of an id and its record number, sorted, little-endian. */
function idTable(ids: readonly string[]): Uint8Array {
  const pairs = ids.map((id, number) => [hash32(id), number] as const);
  pairs.sort(([hashA, a], [hashB, b]) => hashA - hashB || a - b);
  const table = new DataView(new ArrayBuffer(pairs.length * 8));
  for (const [place, [hash, number]] of pairs.entries()) {
    table.setUint32(place * 8, hash, true);
    table.setUint32(place * 8 + 4, number, true);
  }
  return new Uint8Array(table.buffer);
}

/** The header's bytes for time and operating system are fixed, so that the same index gives the same file anywhere. */
function gzip(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed.writeUInt32LE(0, 4);
  packed[9] = 0xff;
  return packed;
}
