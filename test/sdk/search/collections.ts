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

const POOL = (
  'energy energies energetic robotics robotik robot hydrogen hydrogenium ' +
  'water waterxtank tank tankxabcab Łódź Пловдив Βόλος RSO2.6 rso2 DE300 ' +
  '𐌰𐌱𐌲𐌳 ab𐌰c𐌱ab 𐌰𐌱𐌲𐌳𐌰𐌱 aaaabbbb aaaabbbc aaaacbbb abaabbbb aabaabbbbc'
).split(' ');

const word = fc.oneof(
  { weight: 2, arbitrary: letters(1, 5) },
  { weight: 2, arbitrary: letters(6, 11) },
  { weight: 9, arbitrary: fc.constantFrom(...POOL) },
);

const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '));
const values = ['it', 'IT', 'FR', 'ž'];
const point = fc.record({
  lat: fc.integer({ min: -8, max: 8 }).map((step) => step * 10 + 0.25),
  lon: fc.integer({ min: -17, max: 17 }).map((step) => step * 10 + 0.25),
});

/** Some are part of others. */
const NAMES = ['Genova', 'Porto', 'Genova Porto', 'Porto di Genova'];

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
            implied: fc.constant(true),
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
      names: fc.subarray(NAMES, { maxLength: 2 }),
      standing: fc.nat(3),
    },
    { requiredKeys: ['texts', 'values', 'sorts'] },
  )
  .map((document) => document as SearchDocument);

export const fullDocuments = fc.array(fullDocument, { maxLength: 14 });

/** A word as people type it: whole, begun, or with a slip or two. */
const typedFrom = (known: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: known },
    {
      weight: 2,
      arbitrary: fc.tuple(known, fc.integer({ min: 1, max: 6 })).map(([all, n]) => all.slice(0, n)),
    },
    { weight: 1, arbitrary: known.map((all) => `${all}es`) },
    { weight: 2, arbitrary: known.chain((all) => slip(all)) },
    { weight: 1, arbitrary: known.chain((all) => slip(all)).chain((all) => slip(all)) },
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

const typedFilter = fc
  .tuple(fc.constantFrom('country', 'topics'), fc.constantFrom('it', 'IT', 'fr', 'nowhere'))
  .map(([field, value]) => `${field}:${value}`);

/** What is typed by someone who has seen these texts: words, words in quotes, exclusions, fields, filters. */
function typedOver(texts: readonly string[]): fc.Arbitrary<string> {
  const lists = [...texts, 'water tank robotics'].map((text) => text.split(' ').filter(Boolean));
  const seen = lists.flat();
  const known = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...seen) }, { weight: 1, arbitrary: word });
  const typedWord = typedFrom(known);
  const inARow = fc
    .tuple(fc.constantFrom(...lists), fc.nat(3), fc.integer({ min: 1, max: 3 }))
    .map(([list, from, count]) => list.slice(from, from + count).join(' '));
  const quoted = fc
    .oneof(
      { weight: 3, arbitrary: inARow },
      { weight: 1, arbitrary: fc.tuple(typedWord, typedWord).map((two) => two.join(' ')) },
    )
    .map((phrase) => `"${phrase}"`);
  const inField = fc
    .tuple(fc.constantFrom('city', 'Title', 'nofield'), fc.oneof(typedWord, quoted))
    .map(([field, what]) => `${field}:${what}`);
  const leftOut = fc.oneof(typedWord, quoted, inField, typedFilter).map((what) => `-${what}`);
  const piece = fc.oneof(
    { weight: 12, arbitrary: typedWord },
    { weight: 3, arbitrary: quoted },
    { weight: 2, arbitrary: inField },
    { weight: 1, arbitrary: typedFilter },
    { weight: 3, arbitrary: leftOut },
  );
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(piece) },
    { weight: 3, arbitrary: fc.tuple(piece, piece) },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 5 }) },
  );
  return fc
    .tuple(pieces, fc.constantFrom('', '', ' ', '"'))
    .map(([list, end]) => (list.join(' ') + end).replace('""', '"'));
}

/** The same of someone who has seen nothing. */
export const typedText = typedOver(POOL);

const filter = fc.record({
  any: fc.subarray([...values, 'nowhere'], { maxLength: 2 }),
  none: fc.subarray(values, { maxLength: 1 }),
});

const degrees = (most: number) => fc.integer({ min: -most, max: most });

const box = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) => [west, Math.min(a, b), east, Math.max(a, b)] as const);

/** Something in one of so many cases. */
const seldom = <T>(cases: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: cases - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const requestOver = (texts: readonly string[]): fc.Arbitrary<SearchRequest> =>
  fc
    .record({
      text: typedOver(texts),
      filters: seldom(5, fc.dictionary(fc.constantFrom(...FULL_SHAPE.filters), filter)),
      facets: fc.subarray([...FULL_SHAPE.filters]),
      sort: seldom(6, fc.record({ field: fc.constantFrom(...FULL_SHAPE.sorts), descending: fc.boolean() })),
      near: seldom(
        6,
        fc.record(
          { lat: degrees(90), lon: degrees(180), km: fc.constantFrom(3000, 12_000, 18_000) },
          { requiredKeys: ['lat', 'lon'] },
        ),
      ),
      nearestFirst: fc.boolean(),
      bbox: seldom(8, box),
      grid: seldom(6, fc.constantFrom(10, 30, 45)),
      explain: fc.boolean(),
      alternatives: fc.boolean(),
      offset: seldom(5, fc.nat(3)).map((offset = 0) => offset),
      limit: fc.integer({ min: 1, max: 20 }),
    })
    .map(
      (request) =>
        Object.fromEntries(
          Object.entries(request).filter(([, value]) => value !== undefined),
        ) as unknown as SearchRequest,
    );

/** A collection, and everything that can be asked of it at once. */
export const questions = (most = 1): fc.Arbitrary<readonly [SearchDocument[], SearchRequest[]]> =>
  fullDocuments.chain((documents) => {
    const texts = documents.flatMap((document) => document.texts.map(({ text }) => text));
    return fc.tuple(fc.constant(documents), fc.array(requestOver(texts), { minLength: 1, maxLength: most }));
  });
