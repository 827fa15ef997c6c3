import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TermMatch } from '../../../src/sdk/query.ts';
import { highlight } from '../../../src/sdk/search/highlight.ts';
import { word } from './arbitraries.ts';

/** The text with marks as brackets. */
const marked = (text: string, ...matches: TermMatch[]): string =>
  highlight(text, matches)
    .map((segment) => (segment.match ? `[${segment.text}]` : segment.text))
    .join('');

test('a begun word is marked as far as it was typed', () => {
  assert.equal(marked('Robotics and robots', { term: 'rob', length: 3 }), '[Rob]otics and [rob]ots');
});

test('an exact or corrected word is marked whole, and only that word', () => {
  assert.equal(marked('Robot robots', { term: 'robot', length: 0 }), '[Robot] robots');
});

test('marks follow the written letters through other scripts and doubled letters', () => {
  assert.equal(marked('Straßenbau', { term: 'stras', length: 5 }), '[Straß]enbau');
  assert.equal(marked('Straßenbau', { term: 'strasse', length: 7 }), '[Straße]nbau');
  assert.equal(marked('град Щипско', { term: 'sht', length: 3 }), 'град [Щ]ипско');
  assert.equal(marked('Λουτράκι', { term: 'lou', length: 3 }), '[Λου]τράκι');
});

test('a mark above a letter belongs to the letter', () => {
  assert.equal(marked('Mu\u0308nchen', { term: 'mu', length: 2 }), '[Mu\u0308]nchen');
});

test('of two matches the longer one counts', () => {
  const matches = [
    { term: 'rob', length: 3 },
    { term: 'robotics', length: 0 },
  ];
  assert.equal(marked('robotics', ...matches), '[robotics]');
});

test('a code found by its number is marked', () => {
  assert.equal(marked('see RSO2.6', { term: '2.6', length: 0 }), 'see [RSO2.6]');
});

test('without matches the text is one piece; an empty text none', () => {
  assert.deepEqual(highlight('Robotics', []), [{ text: 'Robotics', match: false }]);
  assert.deepEqual(highlight('', [{ term: 'a', length: 1 }]), []);
});

test('the pieces give the text letter for letter', () => {
  const match = fc.record({ term: word, length: fc.nat(8) });
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, fc.array(match), (written, matches) => {
      const segments = highlight(written, matches);
      assert.equal(segments.map((segment) => segment.text).join(''), written);
      assert.ok(segments.every((segment) => segment.text !== ''));
    }),
  );
});
