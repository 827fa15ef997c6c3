import type { BuildOptions, IndexShape, SearchDocument } from './types.ts';
import type { WholeIndex } from './index-form.ts';
import { buildFiles } from './build/whole.ts';
import { readIndex } from './read-index.ts';

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
  const { index, positions } = buildFiles(shape, documents, options);
  return readIndex(index, positions);
}

/** The file of an index, to be opened by `readIndex`. */
export function writeIndex(index: WholeIndex): Uint8Array {
  return index.bytes;
}
