import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shardEntries } from '../src/sdk/sources/static/format.ts';
import type { FileEntry, Manifest, ShardTable } from '../src/sdk/sources/static/format.ts';

/** Where `npm run build` puts the sample data set. */
const FOLDER = join(import.meta.dirname, '..', 'dist', 'data');

/** The organisations of the built sample data set; undefined when it is not built. */
export function readSample(folder = FOLDER): Readonly<Record<string, unknown>>[] | undefined {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return undefined;
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const shardsOf = (records: readonly FileEntry[] | FileEntry): readonly FileEntry[] => {
    if (!('file' in records)) return records;
    return shardEntries(records, JSON.parse(readFileSync(join(folder, records.file), 'utf8')) as ShardTable);
  };
  return Object.values(manifest.collections).flatMap(({ records }) =>
    shardsOf(records).flatMap(({ file }) => readShard(join(folder, file))),
  );
}

function readShard(file: string): Readonly<Record<string, unknown>>[] {
  const bytes = readFileSync(file);
  const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
  return JSON.parse(text.toString('utf8')) as Readonly<Record<string, unknown>>[];
}
