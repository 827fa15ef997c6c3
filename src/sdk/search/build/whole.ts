import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import { ByteWriter } from './byte-writer.ts';
import { CollectionCollector } from './collection-collector.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import { PositionsWriter } from './positions-writer.ts';
import { PostingsWriter } from './postings-writer.ts';
import type { Steps } from '../steps.ts';
import { pause, runAtOnce } from '../steps.ts';
import { termRun } from './term-runs.ts';
import { partSteps } from './part-writer.ts';

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
  return runAtOnce(fileSteps(shape, documents, options));
}

/** The steps of {@link buildFiles}; documents are read as they go on. */
export function* fileSteps(
  shape: IndexShape,
  documents: Iterable<SearchDocument>,
  options: BuildOptions = {},
): Steps<IndexFiles> {
  const collected = new CollectionCollector(shape, options);
  yield* collected.read(documents);
  const run = yield* termRun(yield* collected.terms(), collected.places);
  const { ties = true } = options;
  const body = new ByteWriter();
  body.number(collected.records);
  body.strings(shape.filters);
  body.strings(shape.sorts);
  body.strings(shape.texts ?? []);
  body.byte((ties ? HAS_TIES : 0) | (collected.points ? HAS_POINTS : 0));
  body.append(yield* collected.ties());
  body.section(run?.dictionary ?? new DictionaryWriter().finish());
  body.section(run?.postings ?? new PostingsWriter().finish());
  for (const facet of collected.facets) body.section((yield* facet.finish()).body);
  for (const sort of collected.sorts) body.section(yield* sort.finish());
  yield* pause();
  if (collected.points) body.section(collected.points.finish());
  return {
    index: yield* partSteps(['whole', 0], body.finish()),
    positions: yield* partSteps(
      ['positions', 0],
      run?.positions ?? new PositionsWriter(collected.places).finish(),
    ),
  };
}
