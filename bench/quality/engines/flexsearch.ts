import type { Engine } from './engine.ts';
import { Charset, Document } from 'flexsearch';
import { fieldsOf } from './engine.ts';

/** The fastest; forgives sounds rather than letters. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  setup:
    'a document index of the names and of all words of a record, since all words asked for have to be in one field; ' +
    'beginnings (`tokenize: forward`), its phonetic encoder `LatinBalance`.',
  open: (collection) => {
    const options = { tokenize: 'forward', encoder: Charset.LatinBalance } as const;
    const engine = new Document({
      document: {
        id: 'id',
        index: [
          { field: 'names', ...options },
          { field: 'all', ...options },
        ],
      },
    });
    for (const { id, names, offers, text } of collection.documents().map(fieldsOf)) {
      engine.add({ id, names, all: `${names} ${offers} ${text}` });
    }
    return (text, limit) => {
      const found = engine.search(text, { limit }).flatMap(({ result }) => result as number[]);
      return [...new Set(found)].slice(0, limit);
    };
  },
};
