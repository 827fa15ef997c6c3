import type { Engine } from './engine.ts';
import { Document } from 'flexsearch';
import { fieldsOf } from './engine.ts';

/** The fastest, with little forgiveness. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  setup:
    'a document index of the names and of all words of a record, since all words asked for have to be in one field; ' +
    'every part of a word (`tokenize: full`), its own folding. Its phonetic encoders find less or fill pages with other things.',
  open: (collection) => {
    const options = { tokenize: 'full' } as const;
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
