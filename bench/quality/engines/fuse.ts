import type { Engine } from './engine.ts';
import Fuse from 'fuse.js';
import { fieldsOf } from './engine.ts';

/** Reads every text anew for every question. */
export const fuse: Engine = {
  name: 'Fuse.js',
  setup:
    'token search, as its documentation advises for several words, all words asked for (`tokenMatch: all`), ' +
    '`threshold: 0.25`, `ignoreLocation`, `ignoreDiacritics`, weighted keys.',
  open: (collection) => {
    const engine = new Fuse(collection.documents().map(fieldsOf), {
      keys: [{ name: 'names', weight: 8 }, { name: 'offers', weight: 3 }, 'text'],
      useTokenSearch: true,
      tokenMatch: 'all',
      threshold: 0.25,
      ignoreLocation: true,
      ignoreDiacritics: true,
    });
    return (text, limit) => engine.search(text, { limit }).map(({ refIndex }) => refIndex);
  },
};
