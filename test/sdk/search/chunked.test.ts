import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import type { SearchIndex } from '../../../src/sdk/search/index.ts';
import { runNow, search, searchSteps, suggestTerms } from '../../../src/sdk/search/index.ts';
import { totalsOf } from '../../../src/sdk/search/totals.ts';
import type { BuildOptions, SearchDocument } from '../../../src/sdk/search/types.ts';
import { chunkedIndex, TINY, tripsOf } from './chunked-index.ts';
import { FULL_SHAPE, fullDocuments, MADE_UP_WORDS, questions, typedText } from './collections.ts';
import { runs } from '../../support/sample.ts';

for (const [what, words] of [
  ['', {}],
  [' with forms and compounds', { words: MADE_UP_WORDS }],
] as const satisfies readonly (readonly [string, BuildOptions])[]) {
  test(`an index in parts answers exactly like one in a file${what}`, () => {
    fc.assert(
      fc.property(questions(4), ([documents, requests]) => {
        const whole = buildIndex(FULL_SHAPE, documents, { ...words, ties: false });
        const parts = chunkedIndex(FULL_SHAPE, documents, words, TINY);
        for (const request of requests) assert.deepEqual(search(parts, request), search(whole, request));
      }),
      { numRuns: runs(1500) },
    );
  });
}

test('it proposes the same terms and has the same totals', () => {
  fc.assert(
    fc.property(fullDocuments, typedText, fc.nat(25), (documents, text, limit) => {
      const whole = buildIndex(FULL_SHAPE, documents);
      const parts = chunkedIndex(FULL_SHAPE, documents, {}, TINY);
      assert.deepEqual(
        runNow(parts, suggestTerms(parts, text, limit)),
        runNow(whole, suggestTerms(whole, text, limit)),
      );
      assert.deepEqual(runNow(parts, totalsOf(parts)), runNow(whole, totalsOf(whole)));
    }),
    { numRuns: runs(1500) },
  );
});

/** So many different words that their parts are many, and short beginnings have heads. */
const MANY: readonly SearchDocument[] = Array.from({ length: 300 }, (_, at) => ({
  texts: [
    {
      weight: 3,
      field: 'title',
      text: `${['regio', 'energ', 'robot'][at % 3]}${at.toString(3).replace(/\d/g, (digit) => 'akw'[+digit]!)}`,
    },
    { weight: 0, text: `${at % 2 ? 'public' : 'private'} institute number${at} of the water` },
  ],
  values: { country: [at % 2 ? 'IT' : 'FR'], topics: [] },
  sorts: { name: `${at}` },
}));

/** How often a question has to wait, records aside. */
const waits = (index: SearchIndex, text: string): number =>
  tripsOf(index, searchSteps(index, { text, facets: ['country'], offset: 0, limit: 20 })).length;

const CLASSES: readonly (readonly [what: string, text: string, most: number, withForms: number])[] = [
  ['nothing typed', '', 1, 1],
  ['a known word', 'institute', 1, 2],
  ['known words', 'institute of water', 1, 2],
  ['a word that few records have', 'regioka', 2, 2],
  ['the first letter of a word', 'r', 1, 1],
  ['the first letters of a word', 'robot', 1, 1],
  ['the first letters of a word after others', 'institute water ener', 1, 2],
  ['a filter and a word', 'country:IT water', 1, 1],
  ['a word to be left out', 'institute -public', 1, 2],
  ['a short beginning that is no word, before others', 'wat institute', 2, 2],
  ['a phrase', '"institute number7"', 2, 2],
  ['a word that few records have, in a field', 'title:robotkw', 3, 3],
  ['a misspelt word', 'insitute', 3, 3],
  ['a misspelt word that begins as many others do', 'robotkwaq', 2, 2],
  ['two misspelt words', 'insitute wahter', 3, 3],
  ['words that never meet', 'institute regioka robotkw', 3, 3],
];

test('a question waits as seldom as it can', () => {
  const plain = chunkedIndex(FULL_SHAPE, MANY, {}, TINY);
  const withForms = chunkedIndex(FULL_SHAPE, MANY, { words: MADE_UP_WORDS }, TINY);
  assert.ok(plain.layout.heads.length > 10);
  for (const [what, text, most, mostWithForms] of CLASSES) {
    const { total } = search(plain, { text, offset: 0, limit: 20 });
    assert.ok(total > 0 || what === 'words that never meet', what);
    const [few, more] = [waits(plain, text), waits(withForms, text)];
    assert.ok(few <= most && more <= mostWithForms, `${what}: ${few}, with forms ${more}`);
  }
});

test('what is fetched for a question is little, however many words there are', () => {
  const index = chunkedIndex(FULL_SHAPE, MANY, {}, TINY);
  assert.ok(index.layout.terms.length > 100);
  for (const text of ['r', 're', 'robot', 'institute water', 'insitute', 'wahter institute', '"the water"']) {
    const parts = tripsOf(index, searchSteps(index, { text, offset: 0, limit: 20 })).flat();
    assert.ok(parts.length <= 20, `${text}: ${parts.length} parts`);
  }
});

test('for other forms of a word that no record has, only a few parts are looked through', () => {
  const index = chunkedIndex(FULL_SHAPE, MANY, {}, TINY);
  for (const text of ['regioqqqq', 'numbqqqq', 'robotakwq']) {
    const parts = tripsOf(index, searchSteps(index, { text, offset: 0, limit: 20 })).flat();
    const terms = parts.filter((part) => part.startsWith('terms'));
    assert.ok(terms.length <= 10, `${text}: ${terms.length} parts of terms`);
  }
});

test('a rare word is found by a stem of its own that is shorter than others it may have', () => {
  const rare = ['aaaaaaaaaa', 'aaaacbbb'].map((text) => ({
    ...MANY[0]!,
    texts: [{ text, weight: 3 as const }],
  }));
  const options = { words: MADE_UP_WORDS };
  const index = chunkedIndex(FULL_SHAPE, [...MANY, ...rare], options, TINY);
  const whole = buildIndex(FULL_SHAPE, [...MANY, ...rare], { ...options, ties: false });
  const request = { text: 'aaaaaaaaaa', offset: 0, limit: 20 };
  assert.deepEqual(search(index, request), search(whole, request));
});

test('words with letters beyond the BMP are found by their ends, too', () => {
  const astral = ['𐌰𐌱𐌲𐌳𐌰𐌱', 'ab𐌰c𐌱abc', '𐌲𐌲𐌲𐌲bcab'];
  const documents = [
    ...MANY,
    ...astral.map((text) => ({ ...MANY[0]!, texts: [{ text, weight: 3 as const }] })),
  ];
  const index = chunkedIndex(FULL_SHAPE, documents, {}, TINY);
  const whole = buildIndex(FULL_SHAPE, documents, { ties: false });
  for (const text of ['x𐌰𐌱𐌲𐌳𐌰𐌱', 'xb𐌰c𐌱abc', 'b𐌰c𐌱abc', '𐌲𐌲𐌲bcab', '𐌱𐌰𐌲𐌳𐌰𐌱', '𐌰𐌱𐌲𐌳𐌱', 'ab𐌰𐌱cabc']) {
    const request = { text, offset: 0, limit: 20 };
    assert.deepEqual(search(index, request), search(whole, request), text);
  }
});
