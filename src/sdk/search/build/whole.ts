import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import { ByteWriter } from './byte-writer.ts';
import { CollectionCollector } from './collection-collector.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { PostingsWriter } from './postings-writer.ts';
import { termRuns } from './term-runs.ts';
import { writePart } from './part-writer.ts';

const HAS_TIES = 1;
const HAS_POINTS = 2;

/** The two files of an index that is not divided, before compression. */
export interface IndexFiles {
  /** The part _whole_, for `readIndex`. */
  readonly index: Uint8Array;
  /** The part _positions_: where words stand in their records, needed for phrases and single fields only. */
  readonly positions: Uint8Array;
}

/** Builds both files of an index. The same documents in the same order give the same bytes. */
export function buildFiles(
  shape: IndexShape,
  documents: Iterable<SearchDocument>,
  options: BuildOptions = {},
): IndexFiles {
  const collected = new CollectionCollector(shape, documents, options);
  const [run] = termRuns(collected.terms(), collected.places);
  const { ties = true } = options;
  const body = new ByteWriter();
  body.number(collected.records);
  body.strings(shape.filters);
  body.strings(shape.sorts);
  body.strings(shape.texts ?? []);
  body.byte((ties ? HAS_TIES : 0) | (collected.points ? HAS_POINTS : 0));
  body.append(collected.ties);
  body.section(run?.dictionary ?? new DictionaryWriter().finish());
  body.section(run?.postings ?? new PostingsWriter().finish());
  for (const facet of collected.facets) body.section(facet.finish().body);
  for (const sort of collected.sorts) body.section(sort.finish());
  if (collected.points) body.section(collected.points.finish());
  return {
    index: writePart(['whole', 0], body.finish()),
    positions: writePart(['positions', 0], run?.positions ?? new Uint8Array(0)),
  };
}
