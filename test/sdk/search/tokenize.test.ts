import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MAX_LETTERS } from '../../../src/sdk/search/longest-term.ts';
import { numberOfCode, tokenize } from '../../../src/sdk/search/tokenize.ts';

test('words are what stands between signs, folded', () => {
  assert.deepEqual(tokenize("L'Aquila – Łódź/Пловдив (e-mobility)"), [
    'l',
    'aquila',
    'lodz',
    'plovdiv',
    'e',
    'mobility',
  ]);
});

test('codes with digits and dots stay whole', () => {
  assert.deepEqual(tokenize('RSO2.6, NUTS DE30.'), ['rso2.6', 'nuts', 'de30']);
});

test('a dot after a sentence or in an address parts words', () => {
  assert.deepEqual(tokenize('in 2027. Next: interreg.eu'), ['in', '2027', 'next', 'interreg', 'eu']);
});

test('the number of a code is known too, of codes with a dot only', () => {
  assert.equal(numberOfCode('rso2.6'), '2.6');
  assert.equal(numberOfCode('de30'), undefined);
  assert.equal(numberOfCode('2.6'), undefined);
});

test('nothing but signs has no words', () => {
  assert.deepEqual(tokenize(' -–… \ud800 '), []);
});

test('endless words are cut, never through a surrogate pair', () => {
  assert.equal(tokenize('x'.repeat(500))[0]?.length, MAX_LETTERS);
  const [term] = tokenize(`x${'𐐷'.repeat(100)}`);
  assert.equal(term, `x${'𐐷'.repeat((MAX_LETTERS - 2) / 2)}`);
});

test('a text has the same words whether or not a letter beyond ASCII stands beside it', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'aZk019.,-_ \n\t"'.split('')) });
  fc.assert(
    fc.property(ascii, (text) => {
      assert.deepEqual([...tokenize(text), 'e'], tokenize(`${text} é`));
    }),
  );
});
