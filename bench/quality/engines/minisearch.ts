import type { Options, SearchOptions } from 'minisearch';
import type { Engine, Fields } from './engine.ts';
import MiniSearch from 'minisearch';
import { fieldsOf } from './engine.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

const FIELDS = ['names', 'offers', 'text'];

const SEARCH: SearchOptions = {
  boost: { names: 8, offers: 3 },
  combineWith: 'AND',
  prefix: true,
  fuzzy: 0.2,
};

const openWith = (options: Options<Fields>): Engine['open'] => {
  return (collection) => {
    const engine = new MiniSearch<Fields>(options);
    engine.addAll(collection.documents().map(fieldsOf));
    return (text, limit) =>
      engine
        .search(text, SEARCH)
        .slice(0, limit)
        .map(({ id }) => id as number);
  };
};

/** The measure: whatever it finds, ours has to find. */
export const miniSearchFolded: Engine = {
  name: 'MiniSearch + our fold',
  setup:
    'our words and our folding (`tokenize`, `processTerm`), all words asked for, every word also as a beginning, ' +
    '`fuzzy: 0.2`, names and offers boosted.',
  open: openWith({ fields: FIELDS, tokenize, processTerm: (term) => term }),
};

/** As it comes. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  setup: 'its own words, the same search options.',
  open: openWith({ fields: FIELDS }),
};
