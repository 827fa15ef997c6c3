import type { PartKind } from '../../sdk/search/part-file.ts';
import type { CollectionFiles } from '../../sdk/sources/static/format.ts';
import type { Chunks } from './chunks.ts';
import type { Knowledge } from './documents.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PartCount } from './part-files.ts';
import type { CollectionInput } from './read-input.ts';
import { writeChunks } from './write-chunks.ts';
import { packIndex, writeWhole } from './write-whole.ts';
import type { CollectionBytes, PackedIndex } from './write-whole.ts';

/**
 * Largest collection, in records and in bytes of its compressed index, that is searched in one file. A visitor has to
 * wait for all of it before the first answer: with 10 Mbit/s about a second. Of a chunked one the first answer takes
 * some 70 kB at any size, but three round trips.
 */
const LARGEST_WHOLE = { records: 5_000, bytes: 1_000_000 } as const;

/** A written collection. */
export interface WrittenCollection {
  readonly files: CollectionFiles;
  readonly bytes: CollectionBytes;
  /** Of a chunked collection: its files by kind of part. */
  readonly parts?: Readonly<Partial<Record<PartKind, PartCount>>>;
}

/** Writes a collection in the form that suits its size. */
export async function writeCollection(
  input: CollectionInput,
  knowledge: Knowledge,
  chunks: Chunks,
  folder: OutputFolder,
): Promise<WrittenCollection> {
  const packed = wholeIndex(input, knowledge, chunks);
  if (packed) return writeWhole(input, packed, folder);
  const { files, parts } = await writeChunks(input, knowledge, folder);
  return { files, parts, bytes: bytesOf(parts, files.chunks.bytes) };
}

/** The index in one piece, where it should be in one. */
function wholeIndex(input: CollectionInput, knowledge: Knowledge, chunks: Chunks): PackedIndex | undefined {
  if (chunks === 'always') return undefined;
  if (chunks === 'auto' && input.lines.length > LARGEST_WHOLE.records) return undefined;
  const packed = packIndex(input, knowledge);
  return chunks === 'auto' && packed.index.length > LARGEST_WHOLE.bytes ? undefined : packed;
}

function bytesOf(parts: Readonly<Partial<Record<PartKind, PartCount>>>, directory: number): CollectionBytes {
  const bytes = (kind: PartKind): number => parts[kind]?.bytes ?? 0;
  const records = bytes('cards') + bytes('records');
  const all = (Object.keys(parts) as PartKind[]).reduce((sum, kind) => sum + bytes(kind), directory);
  return { records, ids: bytes('ids'), index: all - records - bytes('ids') };
}
