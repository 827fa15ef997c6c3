import type { Engine } from './engine.ts';
import { buildIndex, writeIndex } from '../../src/sdk/search/build.ts';
import { readIndex, search } from '../../src/sdk/search/index.ts';

/** This project's own engine: one file. */
export const coopkit: Engine = {
  build: (shape, documents) => [writeIndex(buildIndex(shape, documents))],
  load: ([file]) => {
    const index = readIndex(file!);
    index.workspace();
    for (const unpack of [...index.facets.values(), ...index.ranks.values()]) unpack();
    return (request) => search(index, request);
  },
};
