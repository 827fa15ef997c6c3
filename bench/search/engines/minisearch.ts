import type { Engine, PeerFields } from './engine.ts';
import type { Options, SearchOptions } from 'minisearch';
import MiniSearch from 'minisearch';
import { mistakesIn, packJson, peerFields } from './engine.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/**
 * MiniSearch set up with care: our folding and words, the same weights, the same rules for beginnings, mistakes only
 * when nothing else is found, and, since it cannot count facets, columns beside it.
 */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  script: `export { default } from 'minisearch';`,
  needsColumns: true,
  build: (corpus) => {
    const engine = new MiniSearch<PeerFields>(OPTIONS);
    engine.addAll(peerFields(corpus));
    return packJson(engine);
  },
  load: ([json], _corpus, columns) => {
    const engine = MiniSearch.loadJSON<PeerFields>(new TextDecoder().decode(json), OPTIONS);
    return ({ request }) => {
      if (!request.text) return columns.answer(undefined, request);
      let found = engine.search(request.text, EXACT);
      if (found.length === 0) found = engine.search(request.text, NEAR);
      return columns.answer(
        Uint32Array.from(found, ({ id }) => id as number),
        request,
      );
    };
  },
};

const OPTIONS: Options<PeerFields> = {
  fields: ['names', 'offers', 'text'],
  tokenize,
  processTerm: (term) => term,
};

const EXACT: SearchOptions = {
  boost: { names: 8, offers: 3, text: 1 },
  combineWith: 'AND',
  prefix: (_term, place, terms) => place === terms.length - 1,
};

const NEAR: SearchOptions = { ...EXACT, fuzzy: (term) => mistakesIn(term) || false };
