import fc from 'fast-check';
import type { IndexShape, SearchDocument, SearchRequest } from '../../../src/sdk/search/types.ts';
import type { TextWeight } from '../../../src/sdk/model/collections.ts';

export const SHAPE: IndexShape = { filters: ['country', 'topics'], sorts: ['name', 'size'] };

/** Few letters, so that words collide, begin alike and lie one slip apart; some of other scripts. */
export const word = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Łódź', 'Пловдив', 'Βόλος', 'RSO2', 'de30', 'robotics', 'robotik'),
  },
);

const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '));
const values = ['x', 'y', 'z', 'ž'];

export const searchDocument: fc.Arbitrary<SearchDocument> = fc.record({
  texts: fc.array(fc.record({ weight: fc.constantFrom<TextWeight>(0, 1, 2, 3), text: words }), {
    maxLength: 3,
  }),
  values: fc.record({
    country: fc.subarray(values, { maxLength: 1 }),
    topics: fc.array(fc.constantFrom(...values), { maxLength: 4 }),
  }),
  sorts: fc.record({
    name: fc.option(word, { nil: undefined }),
    size: fc.option(fc.integer({ min: -3, max: 300 }), { nil: undefined }),
  }),
});

export const searchDocuments = fc.array(searchDocument, { maxLength: 12 });

const filter = fc.record({
  any: fc.subarray([...values, 'nowhere'], { maxLength: 2 }),
  none: fc.subarray(values, { maxLength: 1 }),
});

export const searchRequest: fc.Arbitrary<SearchRequest> = fc.record(
  {
    text: fc.oneof(words, word),
    filters: fc.dictionary(fc.constantFrom(...SHAPE.filters), filter),
    facets: fc.subarray([...SHAPE.filters]),
    sort: fc.record({ field: fc.constantFrom(...SHAPE.sorts), descending: fc.boolean() }),
    offset: fc.nat(6),
    limit: fc.nat(15),
  },
  { requiredKeys: ['offset', 'limit'] },
);
