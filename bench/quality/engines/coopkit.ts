import type { Engine } from './engine.ts';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import { createWordKnowledge, placeNames } from '../../../src/cli/words/index.ts';
import { search } from '../../../src/sdk/search/index.ts';

/** What `coopkit build` writes. */
export const coopkit: Engine = {
  name: 'coopkit',
  setup:
    'as `coopkit build` makes it: word families, parts of compounds and other names of places are worked out at build time.',
  open: (collection) => {
    const words = createWordKnowledge();
    const index = buildIndex(collection.shape, collection.documents(placeNames()), { words });
    return (text, limit) => search(index, { text, offset: 0, limit }).records;
  },
};

/** What a page makes of records it has in memory. */
export const coopkitWithoutWords: Engine = {
  name: 'coopkit, no word knowledge',
  setup: 'as a page makes it of records in memory: folding, beginnings and near misses only.',
  open: (collection) => {
    const index = buildIndex(collection.shape, collection.documents());
    return (text, limit) => search(index, { text, offset: 0, limit }).records;
  },
};
