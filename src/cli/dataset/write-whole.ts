import { buildFiles } from '../../sdk/search/build.ts';
import { indexShape } from '../../sdk/sources/document.ts';
import type { FileEntry, ShardTable, WholeCollection } from '../../sdk/sources/static/format.ts';
import { documentsOf } from './documents.ts';
import type { Knowledge } from './documents.ts';
import { gzipped } from './gzip.ts';
import { numberedAnew } from './numbering.ts';
import type { OutputFolder } from './output-folder.ts';
import type { CollectionInput } from './read-input.ts';
import { idParts } from './record-parts.ts';

/** Few records come in few files; of many, a page of hits should not draw whole files of others along. */
const SMALL_COLLECTION = 2_000;
const SMALL_SHARD = 64;
const LARGE_SHARD = 16;

/** More record files than this are listed in a file of their own: the manifest is asked for at every visit. */
const SHARDS_IN_MANIFEST = 8;

/** Bytes of the files of a collection. */
export interface CollectionBytes {
  readonly records: number;
  readonly ids: number;
  readonly index: number;
}

/** The search index of a collection as two files, compressed. */
export interface PackedIndex {
  readonly index: Uint8Array;
  readonly positions: Uint8Array;
}

/** Builds the index in memory. */
export function packIndex(input: CollectionInput, knowledge: Knowledge): PackedIndex {
  const documents = documentsOf(input, knowledge);
  const { index, positions } = buildFiles(indexShape(input.kind), documents, knowledge);
  return { index: gzipped(index), positions: gzipped(positions) };
}

/** Writes record files, the table of ids and the search index of one collection. */
export async function writeWhole(
  { kind, lines, idHashes }: CollectionInput,
  packed: PackedIndex,
  folder: OutputFolder,
): Promise<{ readonly files: WholeCollection; readonly bytes: CollectionBytes }> {
  const count = lines.length;
  const shardSize = count <= SMALL_COLLECTION ? SMALL_SHARD : LARGE_SHARD;
  const shards: FileEntry[] = [];
  for (let start = 0; start < count; start += shardSize) {
    const items = Array.from({ length: Math.min(shardSize, count - start) }, (_, at) =>
      lines.text(start + at),
    );
    shards.push(await folder.add(`${kind}/records.json`, Buffer.from(`[${items.join(',\n')}]\n`)));
  }
  const isShort = shards.length <= SHARDS_IN_MANIFEST;
  const records = isShort ? shards : await folder.add(`${kind}/shards.json`, shardTable(shards));
  const inOrder = numberedAnew(
    Uint32Array.from({ length: count }, (_, number) => number),
    [],
  );
  const table = Buffer.concat([...idParts(inOrder, (record) => idHashes.at(record))].map(({ body }) => body));
  const ids = await folder.add(`${kind}/ids.bin`, table);
  const index = await folder.add(`${kind}/index.bin`, packed.index);
  const positions = await folder.add(`${kind}/positions.bin`, packed.positions);
  return {
    files: { count, shardSize, records, ids, index, positions },
    bytes: {
      records: shards.reduce((sum, { bytes }) => sum + bytes, 0),
      ids: ids.bytes,
      index: index.bytes + positions.bytes,
    },
  };
}

function shardTable(shards: readonly FileEntry[]): Uint8Array {
  const table: ShardTable = shards.map(({ sha256, bytes }) => [sha256, bytes]);
  return Buffer.from(`${JSON.stringify(table)}\n`);
}
