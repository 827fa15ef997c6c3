import type { Engine } from './engine.ts';
import { packJson, peerFields, unpackJson } from './engine.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

/**
 * FlexSearch, every word indexed with all its beginnings; one field holds all words, because it wants all words of a
 * question in one field. It forgives no typing mistakes.
 */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  script: `export { Document } from 'flexsearch';`,
  needsColumns: true,
  build: async (corpus) => {
    const engine = await openDocument();
    for (const { id, names, offers, text } of peerFields(corpus)) {
      engine.add({ id, names, all: `${names} ${offers} ${text}` });
    }
    const parts: (readonly [string, string])[] = [];
    // Its types do not say so, but it gives a promise.
    await Promise.resolve(engine.export((key: string, data: string) => void parts.push([key, data])));
    return packJson(parts);
  },
  load: async (files, { records }, columns) => {
    const engine = await openDocument();
    for (const [key, data] of unpackJson<(readonly [string, string])[]>(files)) engine.import(key, data);
    return ({ request }) => {
      if (!request.text) return columns.answer(undefined, request);
      const isPage = !request.filters && !request.sort;
      const fields = engine.search(request.text, { limit: isPage ? request.limit : records.length });
      const found = new Set(fields.flatMap(({ result }) => result as number[]));
      return columns.answer([...found], request);
    };
  },
};

async function openDocument() {
  const { Document } = await import('flexsearch');
  const encode = (text: string) => tokenize(text);
  return new Document<{ id: number; names: string; all: string }>({
    document: {
      id: 'id',
      index: [
        { field: 'names', tokenize: 'forward', resolution: 5, encode },
        { field: 'all', tokenize: 'forward', resolution: 3, encode },
      ],
    },
  });
}
