import fc from 'fast-check';
import type { TextWeight } from '../../../src/sdk/model/collections.ts';
import type {
  IndexShape,
  SearchDocument,
  SearchRequest,
  WordKnowledge,
} from '../../../src/sdk/search/types.ts';

/** An index with everything that can be asked: fields of text, filters, sorts, places. */
export const FULL_SHAPE: IndexShape = {
  filters: ['country', 'topics'],
  sorts: ['name', 'size'],
  texts: ['city', 'title'],
  points: true,
};

/** What a builder may know of words, made up: long words share a stem of four letters, an x joins compounds. */
export const MADE_UP_WORDS: WordKnowledge = {
  stemLength: (term) => (term.length > 5 ? 4 : 0),
  parts: (term, language, frequency) => {
    const parts = language === 'de' ? term.split('x').filter((part) => part.length > 1) : [];
    return parts.length > 1 && parts.some((part) => frequency(part) > 0) ? parts : [];
  },
};

/** Of few letters, so that words collide, begin alike, belong together and lie a slip apart. */
const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: least, maxLength: most });

const POOL = [
  ...['energy', 'energies', 'energetic', 'robotics', 'robotik', 'robot', 'hydrogen', 'hydrogenium'],
  ...['water', 'waterxtank', 'tank', 'tankxabcab', 'Łódź', 'Пловдив', 'Βόλος', 'RSO2.6', 'rso2', 'DE300'],
  ...['𐌰𐌱𐌲𐌳', 'ab𐌰c𐌱ab', '𐌰𐌱𐌲𐌳𐌰𐌱', 'aaaabbbb', 'aaaabbbc', 'aaaacbbb', 'abaabbbb', 'aabaabbbbc'],
];

const word = fc.oneof(
  { weight: 3, arbitrary: letters(1, 5) },
  { weight: 3, arbitrary: letters(6, 11) },
  { weight: 5, arbitrary: fc.constantFrom(...POOL) },
);

const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '));
const values = ['it', 'IT', 'FR', 'ž'];
const point = fc.record({
  lat: fc.integer({ min: -8, max: 8 }).map((step) => step * 10 + 0.25),
  lon: fc.integer({ min: -17, max: 17 }).map((step) => step * 10 + 0.25),
});

const fullDocument: fc.Arbitrary<SearchDocument> = fc
  .record(
    {
      texts: fc.array(
        fc.record(
          {
            weight: fc.constantFrom<TextWeight>(0, 1, 2, 3),
            text: words,
            field: fc.constantFrom('city', 'title', 'other'),
            language: fc.constantFrom('de', 'en'),
          },
          { requiredKeys: ['weight', 'text'] },
        ),
        { maxLength: 4 },
      ),
      values: fc.record({
        country: fc.subarray(values, { maxLength: 1 }),
        topics: fc.array(fc.constantFrom(...values), { maxLength: 4 }),
      }),
      sorts: fc.record({ name: word, size: fc.integer({ min: -3, max: 300 }) }, { requiredKeys: [] }),
      point,
      standing: fc.nat(3),
    },
    { requiredKeys: ['texts', 'values', 'sorts'] },
  )
  .map((document) => document as SearchDocument);

export const fullDocuments = fc.array(fullDocument, { maxLength: 14 });

/** A word as people type it: whole, begun, or with a slip or two. */
const typedWord = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.tuple(word, fc.integer({ min: 1, max: 6 })).map(([all, n]) => all.slice(0, n)) },
  { weight: 2, arbitrary: word.chain((all) => slip(all)) },
  { weight: 1, arbitrary: word.chain((all) => slip(all)).chain((all) => slip(all)) },
);

function slip(text: string): fc.Arbitrary<string> {
  const all = Array.from(text);
  return fc.tuple(fc.nat(all.length), fc.nat(3), fc.constantFrom('a', 'b', 'e', 'y')).map(([at, how, by]) => {
    if (how === 0) return all.toSpliced(at, 1).join('');
    if (how === 1) return all.toSpliced(at, 0, by).join('');
    if (how === 2) return all.toSpliced(at, 1, by).join('');
    return all.toSpliced(at, 2, ...all.slice(at, at + 2).reverse()).join('');
  });
}

const quoted = fc.array(typedWord, { minLength: 1, maxLength: 3 }).map((list) => `"${list.join(' ')}"`);
const inField = fc
  .tuple(fc.constantFrom('city', 'Title', 'nofield'), fc.oneof(typedWord, quoted))
  .map(([field, what]) => `${field}:${what}`);
const typedFilter = fc
  .tuple(fc.constantFrom('country', 'topics'), fc.constantFrom('it', 'IT', 'fr', 'nowhere'))
  .map(([field, value]) => `${field}:${value}`);
const piece = fc.oneof(
  { weight: 8, arbitrary: typedWord },
  { weight: 2, arbitrary: quoted },
  { weight: 2, arbitrary: inField },
  { weight: 1, arbitrary: typedFilter },
  {
    weight: 2,
    arbitrary: fc.oneof(typedWord, quoted, inField, typedFilter).map((what) => `-${what}`),
  },
);

/** What a visitor types: words, words in quotes, exclusions, fields; the last one perhaps finished. */
export const typedText = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ', '"'))
  .map(([pieces, end]) => (pieces.join(' ') + end).replace('""', '"'));

const filter = fc.record({
  any: fc.subarray([...values, 'nowhere'], { maxLength: 2 }),
  none: fc.subarray(values, { maxLength: 1 }),
});

const degrees = (most: number) => fc.integer({ min: -most, max: most });

const box = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) => [west, Math.min(a, b), east, Math.max(a, b)] as const);

/** Everything that can be asked at once. */
export const fullRequest: fc.Arbitrary<SearchRequest> = fc.record(
  {
    text: typedText,
    filters: fc.dictionary(fc.constantFrom(...FULL_SHAPE.filters), filter),
    facets: fc.subarray([...FULL_SHAPE.filters]),
    sort: fc.option(fc.record({ field: fc.constantFrom(...FULL_SHAPE.sorts), descending: fc.boolean() }), {
      nil: undefined,
      freq: 1,
    }),
    near: fc.record(
      { lat: degrees(90), lon: degrees(180), km: fc.constantFrom(500, 3000, 12_000) },
      { requiredKeys: ['lat', 'lon'] },
    ),
    nearestFirst: fc.boolean(),
    bbox: box,
    grid: fc.constantFrom(10, 30, 45),
    explain: fc.boolean(),
    alternatives: fc.boolean(),
    offset: fc.nat(3),
    limit: fc.nat(20),
  },
  { requiredKeys: ['text', 'offset', 'limit'] },
) as fc.Arbitrary<SearchRequest>;
