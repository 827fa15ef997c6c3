import { createHash } from 'node:crypto';
import { KINDS } from '../../sdk/model/envelope.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { Vocabulary } from '../../sdk/model/vocabulary.ts';
import type { PartKind } from '../../sdk/search/part-file.ts';
import type { WordKnowledge } from '../../sdk/search/types.ts';
import { termLabels } from '../../sdk/sources/document.ts';
import { widerTerms } from '../../sdk/sources/hierarchy.ts';
import { FORMAT, WIRE } from '../../sdk/sources/static/format.ts';
import type { CollectionFiles, Manifest } from '../../sdk/sources/static/format.ts';
import { OutputFolder } from './output-folder.ts';
import { SourceTable } from './source-table.ts';
import type { Chunks } from './chunks.ts';
import type { Knowledge } from './documents.ts';
import type { PartCount } from './part-files.ts';
import { readInput } from './read-input.ts';
import type { RecordInput } from './read-input.ts';
import { writeCollection } from './write-collection.ts';
import type { CollectionBytes } from './write-whole.ts';

export type { Chunks, CollectionBytes, PartCount, RecordInput };

/** What a manifest says of the whole data set. */
export type DatasetMeta = Pick<
  Manifest,
  'title' | 'publisher' | 'licence' | 'attribution' | 'languages' | 'updated'
> &
  Partial<Pick<Manifest, 'sources'>>;

/** What goes into a data set. */
export interface DatasetInput {
  /**
   * Records as `checkerFor` gives them: the manifest says that they are checked, and browsers then take them as they
   * are. `source` may be a note, or a key of `meta.sources`.
   */
  readonly records: Readonly<Partial<Record<Kind, RecordInput>>>;
  readonly vocabularies: readonly Vocabulary[];
  readonly meta: DatasetMeta;
  /** Folder to write to; files of others in it are left alone. */
  readonly outDir: string;
  /** Whether collections are written in chunks; by default those that are too large for one file. */
  readonly chunks?: Chunks;
  /** What is known of word forms and compounds. */
  readonly words?: WordKnowledge;
  /** What a town or region is called in other languages. */
  readonly places?: (name: string) => readonly string[];
}

/** What was written. */
export interface DatasetSummary {
  readonly manifest: Manifest;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  /** Bytes by collection and kind of file, as they lie on the disk. */
  readonly bytes: Readonly<Partial<Record<Kind, CollectionBytes>>>;
  /** Of each chunked collection: its files by kind of part, and how many of them had to be written. */
  readonly parts: Readonly<Partial<Record<Kind, PartCounts>>>;
  readonly vocabularyBytes: number;
}

/** Kind of part → its files. */
export type PartCounts = Readonly<Partial<Record<PartKind, PartCount>>>;

/**
 * Writes a static data set: `manifest.json` and files named by their content. The same input gives the same bytes;
 * nothing depends on time, machine or path, and of what lies in the folder only which parts need not be written again.
 * Collections are written one after another, so that only one of them is in memory at a time.
 */
export async function writeDataset({
  records,
  vocabularies,
  meta,
  outDir,
  chunks = 'auto',
  words,
  places,
}: DatasetInput): Promise<DatasetSummary> {
  const folder = new OutputFolder(outDir);
  const sources = new SourceTable(meta.sources ?? {});
  const label = termLabels(vocabularies, meta.languages, places);
  const knowledge: Knowledge = { label, wider: widerTerms(vocabularies), ...(words && { words }) };
  const collections: Partial<Record<Kind, CollectionFiles>> = {};
  const bytes: Partial<Record<Kind, CollectionBytes>> = {};
  const parts: Partial<Record<Kind, PartCounts>> = {};
  for (const kind of KINDS) {
    if (!records[kind]) continue;
    const input = await readInput(kind, records[kind], sources);
    try {
      const written = await writeCollection(input, knowledge, chunks, folder);
      collections[kind] = written.files;
      bytes[kind] = written.bytes;
      if (written.parts) parts[kind] = written.parts;
    } finally {
      input.lines.dispose();
    }
  }
  const vocabularyFile = await folder.add('vocabularies.json', Buffer.from(JSON.stringify(vocabularies)));
  const manifest = versioned({
    format: FORMAT,
    wire: WIRE,
    checked: WIRE,
    title: meta.title,
    ...(meta.publisher && { publisher: meta.publisher }),
    ...(meta.licence && { licence: meta.licence }),
    ...(meta.attribution && { attribution: meta.attribution }),
    languages: meta.languages,
    ...(meta.updated && { updated: meta.updated }),
    sources: sources.notes(),
    vocabularies: vocabularyFile,
    collections,
  });
  await folder.publish(manifest);
  const counts = Object.fromEntries(
    Object.entries(collections).map(([kind, { count }]) => [kind, count]),
  ) as Partial<Record<Kind, number>>;
  return { manifest, counts, bytes, parts, vocabularyBytes: vocabularyFile.bytes };
}

/** The version is the digest of all that the manifest says, and so of every file by its hash. */
function versioned({ format, wire, ...rest }: Omit<Manifest, 'version'>): Manifest {
  const content = JSON.stringify([format, wire, rest]);
  const version = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { format, wire, version, ...rest };
}
