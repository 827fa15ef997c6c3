import type { Engine } from './engine.ts';
import { fold } from '../../../src/sdk/search/fold.ts';
import { mistakesIn, packJson, peerFields, unpackJson } from './engine.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/** lunr over folded texts, without its English stemmer and its filter for Latin letters. */
export const lunr: Engine = {
  name: 'lunr',
  script: `export { default } from 'lunr';`,
  needsColumns: true,
  build: async (corpus) => {
    const { default: makeIndex } = await import('lunr');
    const index = makeIndex(function configure() {
      this.pipeline.reset();
      this.searchPipeline.reset();
      this.ref('id');
      this.field('names', { boost: 8 });
      this.field('offers', { boost: 3 });
      this.field('text');
      for (const { id, names, offers, text } of peerFields(corpus)) {
        this.add({ id, names: words(names), offers: words(offers), text: words(text) });
      }
    });
    return packJson(index);
  },
  load: async (files, _corpus, columns) => {
    const { default: makeIndex } = await import('lunr');
    const index = makeIndex.Index.load(unpackJson<object>(files));
    return ({ request }) => {
      if (!request.text) return columns.answer(undefined, request);
      const asked = tokenize(request.text);
      const exact = asked.map((word, at) => (at === asked.length - 1 ? `+${word}*` : `+${word}`)).join(' ');
      let found = index.search(exact);
      if (found.length === 0)
        found = index.search(asked.map((word) => `+${word}~${mistakesIn(word)}`).join(' '));
      return columns.answer(
        found.map(({ ref }) => Number(ref)),
        request,
      );
    };
  },
};

const words = (text: string): string => tokenize(fold(text)).join(' ');
