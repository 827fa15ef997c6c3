import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DictionaryWriter } from '../../../src/sdk/search/build/dictionary-writer.ts';
import {
  nextWithLess,
  readDictionary,
  termAt,
  termsFrom,
  type Dictionary,
} from '../../../src/sdk/search/dictionary.ts';
import { runs } from '../../support/sample.ts';

/** Few letters, so that many terms begin alike; also one past all that words are written in. */
const letters = fc.constantFrom('a', 'b', 'c', 'é', '\uFFFE');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 });

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

/** From none to hundreds of terms: a search begins at every 64th, and skips 16, 256 … at once. */
const terms = fc
  .oneof(
    { weight: 1, arbitrary: fc.uniqueArray(word, { maxLength: 70 }) },
    { weight: 3, arbitrary: fc.uniqueArray(word, { minLength: 65, maxLength: 600, size: 'max' }) },
  )
  .map((words) => words.toSorted(byCodeUnits));

const sought = fc.oneof(word, fc.constant(''), fc.string({ maxLength: 3 }));

/** To make hundreds of terms fewer takes minutes; the message tells what was looked for. */
const SETTINGS = { endOnFailure: true } as const;

function dictionaryOf(words: readonly string[]): Dictionary {
  const writer = new DictionaryWriter();
  for (const each of words) writer.add(each, 0);
  return readDictionary(writer.finish());
}

/** What {@link termsFrom} gives, by looking at every term. */
function naiveRange(words: readonly string[], prefix: string): { from: number; to: number } {
  const from = words.filter((each) => each < prefix).length;
  return { from, to: from + words.filter((each) => each.startsWith(prefix)).length };
}

test('a dictionary spells its terms as they were written', () => {
  fc.assert(
    fc.property(terms, (words) => {
      const dictionary = dictionaryOf(words);
      assert.deepEqual(
        words.map((_, term) => termAt(dictionary, term)),
        words,
      );
    }),
    { ...SETTINGS, numRuns: runs(60) },
  );
});

test('finds the terms that begin alike as a look at every term does, whether or not one of them is known', () => {
  fc.assert(
    fc.property(terms, fc.array(sought, { maxLength: 20 }), fc.nat(), (words, prefixes, which) => {
      const dictionary = dictionaryOf(words);
      const beginnings = words.flatMap((each, place) => (place % 37 === 0 ? [each, each.slice(0, 2)] : []));
      for (const prefix of [...prefixes, ...beginnings]) {
        const expected = naiveRange(words, prefix);
        assert.deepEqual(termsFrom(dictionary, prefix), expected, JSON.stringify(prefix));
        const { from, to } = expected;
        if (from === to) continue;
        assert.deepEqual(termsFrom(dictionary, prefix, from + (which % (to - from))), expected);
      }
    }),
    { ...SETTINGS, numRuns: runs(300) },
  );
});

test('finds the next term that shares fewer letters with the one before it as a look at each does', () => {
  const places = fc.tuple(fc.nat({ max: 600 }), fc.nat({ max: 600 }), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(terms, fc.array(places, { maxLength: 30 }), (words, asked) => {
      const dictionary = dictionaryOf(words);
      for (const [first, second, fewer] of asked) {
        const [from, to] = [Math.min(first, words.length), Math.min(second, words.length)].toSorted(
          (a, b) => a - b,
        ) as [number, number];
        const found = dictionary.shared.findIndex((shared, term) => term >= from && shared < fewer);
        const expected = found === -1 ? to : Math.min(found, to);
        assert.equal(nextWithLess(dictionary, from, to, fewer), expected, `${from}, ${to}, ${fewer}`);
      }
    }),
    { ...SETTINGS, numRuns: runs(300) },
  );
});
