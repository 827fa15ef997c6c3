import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hasSyntax, plainClauses } from '../../../src/sdk/search/clauses.ts';
import type { Clause } from '../../../src/sdk/search/clauses.ts';
import { parseQuery } from '../../../src/sdk/search/parse-query.ts';
import type { IndexShape } from '../../../src/sdk/search/types.ts';

const SHAPE: IndexShape = {
  filters: ['country', 'objectives'],
  sorts: [],
  texts: ['city', 'country', 'name'],
};

/** A clause in short: `-city:"words of it"…`, with dots when it is open. */
const short = ({ words, phrase, excluded, field, open }: Clause): string =>
  (excluded ? '-' : '') +
  (field === undefined ? '' : `${field}:`) +
  (phrase ? `"${words.join(' ')}"` : words.join(' ')) +
  (open ? '…' : '');

const read = (text: string): string[] => parseQuery(text, SHAPE).clauses.map(short);

const filtersOf = (text: string): string[] =>
  parseQuery(text, SHAPE).filters.map(
    ({ field, value, excluded }) => `${excluded ? '-' : ''}${field}:${value}`,
  );

describe('what is typed', () => {
  test('words: all of them, the last one perhaps begun', () => {
    assert.deepEqual(read('Clean Łódź rob'), ['clean', 'lodz', 'rob…']);
    assert.deepEqual(read('clean rob '), ['clean', 'rob…']);
    assert.deepEqual(read('clean rob !'), ['clean', 'rob']);
    assert.deepEqual(read('clean-tech RSO2.6'), ['clean', 'tech', 'rso2.6…']);
    assert.deepEqual(read('  '), []);
  });

  test('words in quotes stand together as they are, also a single one; the last is finished when they are closed', () => {
    assert.deepEqual(read('"clean energy" rob'), ['"clean energy"', 'rob…']);
    assert.deepEqual(read('"clean ener'), ['"clean ener"…']);
    assert.deepEqual(read('"clean energy"'), ['"clean energy"']);
    assert.deepEqual(read('"clean"'), ['"clean"']);
    assert.deepEqual(read('""'), []);
    assert.deepEqual(read('5" pipe'), ['5', 'pipe…']);
  });

  test('a minus in front leaves out; inside a word or alone it is none', () => {
    assert.deepEqual(read('energy -nuclear'), ['energy', '-nuclear…']);
    assert.deepEqual(read('energy -"nuclear power"'), ['energy', '-"nuclear power"']);
    assert.deepEqual(read('energy -nuclear-free zone'), ['energy', '-"nuclear free"', 'zone…']);
    assert.deepEqual(read('energy - nuclear'), ['energy', 'nuclear…']);
  });

  test('a field in front: only there; another colon is a sign like any other', () => {
    assert.deepEqual(read('city:Genova rob'), ['city:genova', 'rob…']);
    assert.deepEqual(read('City:"La Spezia"'), ['city:"la spezia"']);
    assert.deepEqual(read('-name:institute'), ['-name:institute…']);
    assert.deepEqual(read('note:well'), ['note', 'well…']);
    assert.deepEqual(read('https://example.org'), ['https', 'example', 'org…']);
  });

  test('a filter in front: filters, except where a field of that name has words', () => {
    assert.deepEqual(filtersOf('country:IT energy'), ['country:IT']);
    assert.deepEqual(filtersOf('-Objectives:rso2.6'), ['-objectives:rso2.6']);
    assert.deepEqual(filtersOf('country:it energy'), ['country:it']);
    assert.deepEqual(filtersOf('country:Italy'), []);
    assert.deepEqual(read('country:Italy'), ['country:italy…']);
    assert.deepEqual(read('country:IT energy'), ['energy…']);
  });

  test('said twice it asks no more than once', () => {
    assert.deepEqual(read('water Water wáter'), ['water…']);
    assert.deepEqual(read('"a b" "a b" a'), ['"a b"', 'a…']);
  });

  test('more than 32 words or 2,000 letters are not read', () => {
    const many = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
    assert.deepEqual(read(many).slice(-2), ['w30', 'w31']);
    assert.deepEqual(read(`${'!'.repeat(1999)}abc`), ['a…']);
    assert.deepEqual(read(`"${many}`).length, 1);
  });
});

test('words alone are read the same way without looking for signs', () => {
  const unit = fc.constantFrom('a', 'b', 'Ł', '1', '.', ' ', '-', '!', '\n', '𐌰', '\u0301');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      if (!hasSyntax(text)) assert.deepEqual(plainClauses(text), parseQuery(text, SHAPE).clauses);
    }),
    { numRuns: 2000 },
  );
});
