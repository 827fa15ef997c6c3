import type { Engine } from './engine.ts';
import type {
  IndexShape,
  SearchDocument,
  SearchRequest,
  SearchResult,
} from '../../../src/sdk/search/types.ts';
import { buildFiles } from '../../../src/sdk/search/build.ts';
import { createWordKnowledge } from '../../../src/cli/words/index.ts';
import { readIndex, search } from '../../../src/sdk/search/index.ts';

/** This project's own engine, one file, with the word families and compounds that `coopkit build` works out. */
export const coopkit: Engine = {
  name: 'coopkit',
  script: `export { readIndex, search } from './src/sdk/search/index.ts';`,
  needsColumns: false,
  build: async ({ shape, records }) => [
    await coopkitFile(
      shape,
      records.map(({ document }) => document),
    ),
  ],
  load: ([file]) => {
    const ask = openCoopkit(file!);
    return ({ request }) => ask(request);
  },
};

/** The index as a page loads it; the places of words, which only phrases need, are a file of their own. */
export async function coopkitFile(
  shape: IndexShape,
  documents: readonly SearchDocument[],
): Promise<Uint8Array> {
  return buildFiles(shape, documents, { words: createWordKnowledge() }).index;
}

/** Opens an index, everything unpacked. */
export function openCoopkit(
  file: Uint8Array,
  positions?: Uint8Array,
): (request: SearchRequest) => SearchResult {
  const index = readIndex(file, positions);
  for (const [number] of index.shape.filters.entries()) index.part(['facets', number]);
  for (const [number] of index.shape.sorts.entries()) index.part(['ranks', number]);
  return (request) => search(index, request);
}
