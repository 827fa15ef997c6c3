import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashOf, mayHave, wordFilter } from '../../../src/sdk/search/word-filter.ts';
import { runAtOnce } from '../../../src/sdk/search/steps.ts';
import { buildIndex } from '../../../src/sdk/search/build.ts';
import type { TermRun } from '../../../src/sdk/search/term-run.ts';
import type { Dictionary } from '../../../src/sdk/search/dictionary.ts';
import { termAt } from '../../../src/sdk/search/dictionary.ts';

const dictionaryOf = (words: readonly string[]): Dictionary => {
  const documents = [{ texts: [{ text: words.join(' '), weight: 0 as const }], values: {}, sorts: {} }];
  return (buildIndex({ filters: [], sorts: [] }, documents).part(['terms', 0]) as TermRun).dictionary;
};

const hashOfText = (text: string): number =>
  hashOf(
    Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
    0,
    text.length,
  );

/** Words that are all different. */
const wordsFrom = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `w${(first + at).toString(36).padStart(6, '0')}`);

test('no word of a dictionary is ever denied', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', '9'), maxLength: 12 }));
  fc.assert(
    fc.property(words, (list) => {
      const dictionary = dictionaryOf(list);
      const filter = runAtOnce(wordFilter(dictionary));
      for (let term = 0; term < dictionary.size; term++) {
        assert.ok(mayHave(filter, hashOfText(termAt(dictionary, term))));
      }
    }),
  );
});

test('nearly all other words are denied', () => {
  const filter = runAtOnce(wordFilter(dictionaryOf(wordsFrom(0, 10_000))));
  const others = wordsFrom(1_000_000, 10_000).filter((word) => mayHave(filter, hashOfText(word)));
  assert.ok(others.length < 1000, `${others.length} of 10,000 were not denied`);
});

test('a hash goes on where that of the letters before ended', () => {
  const letters = Uint16Array.from('wasserstoff', (letter) => letter.charCodeAt(0));
  for (let middle = 0; middle <= letters.length; middle++) {
    const begun = hashOf(letters, 0, middle);
    assert.equal(hashOf(letters, middle, letters.length, begun) | 0, hashOf(letters, 0, letters.length) | 0);
  }
});
