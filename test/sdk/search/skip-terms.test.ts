import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DictionaryWriter } from '../../../src/sdk/search/build/dictionary-writer.ts';
import type { Dictionary } from '../../../src/sdk/search/dictionary.ts';
import { nextWithLess, readDictionary } from '../../../src/sdk/search/dictionary.ts';
import { runs } from '../../support/sample.ts';

/** So many that there are blocks of blocks of blocks. */
const TERMS = 6000;

/** All words of the letters a to h with one to five letters, as far as there is room. */
const dictionary = dictionaryOf(TERMS);

function dictionaryOf(terms: number): Dictionary {
  const writer = new DictionaryWriter();
  const words = Array.from({ length: terms }, (_, at) =>
    at.toString(8).replace(/\d/g, (digit) => 'abcdefgh'.charAt(Number(digit))),
  );
  for (const word of words.sort()) writer.add(word, 0);
  return readDictionary(writer.finish());
}

test('the terms that share enough letters are skipped, however many they are', () => {
  const places = fc.nat(TERMS);
  fc.assert(
    fc.property(places, places, fc.nat(6), (one, other, letters) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      let expected = from;
      while (expected < to && dictionary.shared[expected]! >= letters) expected++;
      assert.equal(nextWithLess(dictionary, from, to, letters), expected);
    }),
    {
      numRuns: runs(1000),
      examples: [
        [0, TERMS, 0],
        [1, TERMS, 1],
        [1, TERMS, 0],
      ],
    },
  );
});
