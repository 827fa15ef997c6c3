import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createWordKnowledge, LANGUAGES, placeNames } from '../../../src/cli/words/index.ts';
import { COMPOUNDING } from '../../../src/cli/words/compounding.ts';

const words = createWordKnowledge();
const otherNames = placeNames();
const language = fc.constantFrom(...LANGUAGES);
const compounding = fc.constantFrom(...Object.keys(COMPOUNDING));
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const lettersOf = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength });
const term = lettersOf('abcdefghijklmnopqrstuvwxyz', 40);

describe('knowledge of words, for any input', () => {
  it('gives a stem that is part of the term and has three letters at least, or none', () => {
    fc.assert(
      fc.property(term, language, (term, language) => {
        const length = words.stemLength(term, language);
        assert.ok(length === 0 || (length >= 3 && length <= term.length), `${term}: ${length}`);
      }),
    );
  });

  it('gives every word of four letters or more a stem', () => {
    fc.assert(
      fc.property(term, language, (term, language) => {
        assert.equal(words.stemLength(term, language) > 0 || term.length < 4, true, term);
      }),
    );
  });

  it('never fails on odd text', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(language, anyText), (text, language) => {
        const length = words.stemLength(text, language);
        assert.ok(Number.isInteger(length) && length >= 0 && length <= text.length);
        assert.ok(Array.isArray(words.parts(text, language, () => 5)));
        assert.ok(Array.isArray(otherNames(text)));
      }),
    );
  });

  it('gives the same answer whenever it is asked', () => {
    const again = createWordKnowledge();
    fc.assert(
      fc.property(term, language, (term, language) => {
        assert.equal(words.stemLength(term, language), again.stemLength(term, language));
      }),
    );
  });
});

describe('parts of a compound, for any words', () => {
  const vocabulary = fc.uniqueArray(
    lettersOf('abcden', 7).filter((word) => word.length >= 4),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  const example = fc.tuple(compounding, vocabulary).chain(([language, vocabulary]) =>
    fc.tuple(
      fc.constant(language),
      fc.constant(vocabulary),
      fc.array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom('', ...links(language))), {
        minLength: 2,
        maxLength: 4,
      }),
    ),
  );

  it('are words of the collection that make up the term, with links between, vowels lost and an ending', () => {
    let split = 0;
    fc.assert(
      fc.property(example, ([language, vocabulary, made]) => {
        const term = made.map(([word, link], at) => word + (at < made.length - 1 ? link : '')).join('');
        const parts = words.parts(term, language, (word) => (vocabulary.includes(word) ? 10 : 0));
        if (parts.length === 0) return;
        split++;
        assert.ok(parts.length <= 4);
        assert.ok(parts.every((part) => vocabulary.includes(part)));
        const isEnd = parts.length === 1 && term.includes(parts[0]!, 5);
        assert.ok(isEnd || composes(parts, term, language), `${parts.join(' + ')} is not ${term}`);
      }),
      { numRuns: 500 },
    );
    assert.ok(split > 100, `only ${split} of 500 examples were split`);
  });
});

const links = (language: string): readonly string[] => COMPOUNDING[language]?.links ?? [];

/** Whether a term can be written with these parts in this order, the last one with an ending or without. */
function composes(parts: readonly string[], term: string, language: string): boolean {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return term.startsWith(first) && first.length >= words.stemLength(term, language);
  const vowels = COMPOUNDING[language]?.dropped ?? [];
  const spellings = [
    first,
    ...links(language).map((link) => first + link),
    ...vowels.filter((vowel) => first.endsWith(vowel)).map((vowel) => first.slice(0, -vowel.length)),
  ];
  return spellings.some(
    (start) => term.startsWith(start) && composes(rest, term.slice(start.length), language),
  );
}
