import type { Engine } from './engine.ts';
import type { Options, SearchOptions } from 'minisearch';
import type { SearchDocument } from '../../src/sdk/search/types.ts';
import MiniSearch from 'minisearch';
import { allowedMistakes } from '../../src/sdk/search/near-terms.ts';
import { applyFilters, countFacet, passing } from '../../src/sdk/search/facets.ts';
import { buildIndex, writeIndex } from '../../src/sdk/search/build.ts';
import { readIndex } from '../../src/sdk/search/read-index.ts';
import { tokenize } from '../../src/sdk/search/tokenize.ts';

/**
 * MiniSearch set up with care: our folding and words, the same weights, the same rules for beginnings, mistakes only
 * when nothing else is found, and, since it cannot count facets, our columns beside it.
 */
export const miniSearch: Engine = {
  build: (shape, documents) => {
    const engine = new MiniSearch<Fields>(OPTIONS);
    engine.addAll(documents.map(fieldsOf));
    const columns = documents.map((document) => ({ ...document, texts: [] }));
    return [new TextEncoder().encode(JSON.stringify(engine)), writeIndex(buildIndex(shape, columns))];
  },
  load: ([json, columnFile]) => {
    const engine = MiniSearch.loadJSON<Fields>(new TextDecoder().decode(json), OPTIONS);
    const columns = readIndex(columnFile!);
    for (const unpack of [...columns.facets.values(), ...columns.ranks.values()]) unpack();
    const columnOf = (field: string) => columns.facets.get(field)!();
    return ({ text = '', filters = {}, facets = [], limit }) => {
      let found = engine.search(text, EXACT);
      if (found.length === 0) found = engine.search(text, NEAR);
      const records = Uint32Array.from(found, ({ id }) => id as number);
      const filtered = applyFilters(records, filters, columnOf);
      const hits = passing(filtered);
      const counts = facets.map((field) => {
        const selected = filters[field]?.any ?? [];
        return [field, countFacet(filtered, field, columnOf(field), selected)] as const;
      });
      return {
        records: Array.from(hits.subarray(0, limit), (place) => records[place]!),
        total: hits.length,
        facets: Object.fromEntries(counts),
      };
    };
  },
};

interface Fields {
  readonly id: number;
  readonly names: string;
  readonly offers: string;
  readonly text: string;
}

const OPTIONS: Options<Fields> = {
  fields: ['names', 'offers', 'text'],
  tokenize,
  processTerm: (term) => term,
};

const EXACT: SearchOptions = {
  boost: { names: 8, offers: 3, text: 1 },
  combineWith: 'AND',
  prefix: (term, place, terms) => place === terms.length - 1 || term.length >= 4,
};

const NEAR: SearchOptions = { ...EXACT, fuzzy: (term) => allowedMistakes(term) || false };

function fieldsOf({ texts }: SearchDocument, id: number): Fields {
  const join = (...weights: number[]) =>
    texts
      .filter(({ weight }) => weights.includes(weight))
      .map(({ text }) => text)
      .join(' ');
  return { id, names: join(3), offers: join(2), text: join(0, 1) };
}
