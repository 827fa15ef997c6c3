import type { BuildOptions, IndexShape, SearchDocument } from './types.ts';
import type { WholeIndex } from './index-form.ts';
import { fileSteps } from './build/whole.ts';
import { indexSteps } from './read-index.ts';
import type { Steps } from './steps.ts';
import { runAtOnce } from './steps.ts';

export { buildFiles } from './build/whole.ts';
export { buildChunks } from './build/chunks.ts';
export type { IndexFiles } from './build/whole.ts';
export type { Part } from './build/part-writer.ts';

/**
 * Builds the index of a collection, to be asked at once. The same documents in the same order give the same bytes.
 *
 * @param shape the fields to filter and sort by; others in the documents are left out
 * @param documents in record order; read once, none is kept
 */
export function buildIndex(
  shape: IndexShape,
  documents: Iterable<SearchDocument>,
  options?: BuildOptions,
): WholeIndex {
  return runAtOnce(buildSteps(shape, documents, options));
}

/** The steps of {@link buildIndex}: documents are read, and may be made, as they go on. */
export function* buildSteps(
  shape: IndexShape,
  documents: Iterable<SearchDocument>,
  options?: BuildOptions,
): Steps<WholeIndex> {
  const { index, positions } = yield* fileSteps(shape, documents, options);
  return yield* indexSteps(index, positions);
}

/** The file of an index, to be opened by `readIndex`. */
export function writeIndex(index: WholeIndex): Uint8Array {
  return index.bytes;
}
