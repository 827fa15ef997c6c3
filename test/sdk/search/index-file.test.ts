import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader } from '../../../src/sdk/search/bytes.ts';
import { ByteWriter } from '../../../src/sdk/search/build/byte-writer.ts';
import { buildIndex, writeIndex } from '../../../src/sdk/search/build.ts';
import { cursorOf, decodeBlock, frequency, weightAt } from '../../../src/sdk/search/postings.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { TermRun } from '../../../src/sdk/search/term-run.ts';
import type { WholeIndex } from '../../../src/sdk/search/index.ts';
import { readColumn } from '../../../src/sdk/search/column.ts';
import { readIndex } from '../../../src/sdk/search/index.ts';
import { SHAPE, searchDocuments } from './arbitraries.ts';
import { termAt, termsFrom } from '../../../src/sdk/search/dictionary.ts';
import { writeColumn } from '../../../src/sdk/search/build/column-writer.ts';
import { allowedMistakes } from '../../../src/sdk/search/mistakes.ts';
import { nearTerms } from '../../../src/sdk/search/near-terms.ts';
import { distance } from './reference.ts';

const indexOf = (...texts: string[]) =>
  buildIndex(
    { filters: [], sorts: [] },
    texts.map((text) => ({ texts: [{ weight: 3, text }], values: {}, sorts: {} })),
  );

const runOf = (index: WholeIndex) => index.part(['terms', 0]) as TermRun;

function termsOf(index: WholeIndex): string[] {
  const { dictionary } = runOf(index);
  return Array.from({ length: dictionary.size }, (_, term) => termAt(dictionary, term));
}

test('numbers and strings are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffffffff)),
      fc.array(fc.string({ unit: 'grapheme' })),
      (numbers, strings) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.number(number);
        writer.strings(strings);
        const reader = new ByteReader(writer.finish());
        assert.deepEqual(
          numbers.map(() => reader.number()),
          numbers,
        );
        assert.deepEqual(reader.strings(), strings);
        assert.ok(reader.done);
      },
    ),
  );
});

test('columns of any width are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(255, 65_535, 0xffffff, 0xffffffff),
      fc.infiniteStream(fc.nat()),
      (most, stream) => {
        const numbers = [...stream.take(20)].map((number) => number % (most + 1));
        const writer = new ByteWriter();
        writeColumn(writer, numbers);
        assert.deepEqual(Array.from(readColumn(new ByteReader(writer.finish()), numbers.length)), numbers);
      },
    ),
  );
});

test('the dictionary has every word once, in order', () => {
  const index = indexOf('water robotics robot', 'Łódź robot', 'თბილისი');
  assert.deepEqual(termsOf(index), ['lodz', 'robot', 'robotics', 'water', 'თბილისი']);
});

test('a prefix gives the run of terms that begin with it', () => {
  fc.assert(
    fc.property(searchDocuments, fc.constantFrom('', 'a', 'ab', 'bca', 'rob', 'zz'), (documents, prefix) => {
      const index = buildIndex(SHAPE, documents);
      const { from, to } = termsFrom(runOf(index).dictionary, prefix);
      const terms = termsOf(index);
      assert.deepEqual(
        terms.slice(from, to),
        terms.filter((term) => term.startsWith(prefix)),
      );
    }),
  );
});

test('the typo search finds exactly the terms within reach', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '𐌰'), minLength: 1, maxLength: 10 }),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𐌱'), minLength: 4, maxLength: 10 }),
      fc.integer({ min: 1, max: 2 }),
      (list, typed, limit) => {
        const index = indexOf(list.join(' '));
        const { dictionary } = runOf(index);
        const found = nearTerms(dictionary, typed, limit).map(({ term }) => termAt(dictionary, term));
        const others = termsOf(index).filter((term) => term !== typed);
        const expected = others.filter((term) => distance(term, typed) <= limit);
        assert.deepEqual(found.sort(), expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('mistakes are allowed by length, none in codes', () => {
  assert.deepEqual(['ice', 'iced', 'energie', 'hydrogen', 'de300'].map(allowedMistakes), [0, 1, 1, 2, 0]);
});

test('postings tell record numbers, weights and frequency, over gaps of any size', () => {
  const gaps = Array.from({ length: 20_000 }, (_, at) =>
    [0, 3, 200, 19_999].includes(at) ? 'rare' : 'often',
  );
  const index = indexOf(...gaps);
  const { dictionary, postings } = runOf(index);
  const { from: rare } = termsFrom(dictionary, 'rare');
  const decoded = new Uint32Array(index.records);
  assert.equal(decodeBlock(cursorOf(postings, rare), decoded, decoded.length), 4);
  assert.deepEqual([...decoded.subarray(0, 4)], [0, 3, 200, 19_999]);
  assert.equal(frequency(postings, rare), 4);
  assert.equal(weightAt(postings.weights, postings.firsts[rare]!), 3);
});

test('a file of a newer format is refused as such', () => {
  const bytes = writeIndex(indexOf('x')).slice();
  bytes[4] = 3;
  assert.throws(
    () => readIndex(bytes),
    (error) => isCoopkitError(error, 'version') && error.message.includes('format 3'),
  );
});

test('a file may lie anywhere in a greater buffer', () => {
  const bytes = writeIndex(indexOf('robot'));
  const buffer = new Uint8Array(bytes.length + 7);
  buffer.set(bytes, 3);
  assert.equal(readIndex(buffer.subarray(3, 3 + bytes.length)).records, 1);
});

test('something else entirely is refused', () => {
  for (const bytes of [new Uint8Array(0), new TextEncoder().encode('<!doctype html>')]) {
    assert.throws(
      () => readIndex(bytes),
      (error) => isCoopkitError(error, 'integrity'),
    );
  }
});
