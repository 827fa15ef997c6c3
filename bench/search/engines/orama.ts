import type { Engine } from './engine.ts';
import type { RawData } from '@orama/orama';
import { mistakesIn, packJson, peerFields, unpackJson } from './engine.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/** Orama with our folding; one property holds all words, because it wants all words of a question in one property. */
export const orama: Engine = {
  name: 'Orama',
  script: `export { create, insertMultiple, load, save, search } from '@orama/orama';`,
  needsColumns: true,
  build: async (corpus) => {
    const { insertMultiple, save } = await import('@orama/orama');
    const database = await open();
    const documents = peerFields(corpus).map(({ id, names, offers, text }) => ({
      id: String(id),
      names,
      all: `${names} ${offers} ${text}`,
    }));
    await insertMultiple(database, documents, 1000);
    return packJson(save(database));
  },
  load: async (files, { records }, columns) => {
    const { load, search } = await import('@orama/orama');
    const database = await open();
    load(database, unpackJson<RawData>(files));
    return async ({ request }) => {
      if (!request.text) return columns.answer(undefined, request);
      const isPage = !request.filters && !request.sort;
      const question = { term: request.text, threshold: 0, limit: isPage ? request.limit : records.length };
      const ask = (tolerance: number) =>
        search(database, {
          ...question,
          properties: ['names', 'all'],
          boost: { names: 8 },
          ...(tolerance > 0 && { tolerance }),
        });
      let found = await ask(0);
      if (found.count === 0) found = await ask(mistakesIn(request.text));
      const answer = columns.answer(
        found.hits.map(({ id }) => Number(id)),
        request,
      );
      return isPage ? { ...answer, total: found.count } : answer;
    };
  },
};

async function open() {
  const { create } = await import('@orama/orama');
  return create({
    schema: { names: 'string', all: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (raw: string) => tokenize(raw),
      },
    },
  });
}
