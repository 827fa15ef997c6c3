import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NamesInNames } from '../../../../src/sdk/search/build/names-in-names.ts';
import { runAtOnce } from '../../../../src/sdk/search/steps.ts';
import { levelsOf } from '../reference/names.ts';

function levels(records: readonly (readonly string[])[]): number[] {
  const names = new NamesInNames();
  for (const record of records) names.add(record);
  return [...runAtOnce(names.levels())];
}

test('a record has a level when a longer name contains one of its own, in the same order', () => {
  assert.deepEqual(levels([['Austria'], ['Lower Austria'], ['Australia'], ['AUSTRIA lower']]), [8, 0, 0, 0]);
  assert.deepEqual(levels([['I-NEST'], ['Nest']]), [0, 8]);
});

test('what a record is called at length does not make its own short name one', () => {
  const both = ['C-Hub', 'C-Hub: a digital innovation hub'];
  assert.deepEqual(levels([both, ['Elsewhere']]), [0, 0]);
  assert.deepEqual(levels([both, ['C-Hub Berlin']]), [1, 0]);
});

test('the same name twice is not part of itself, and what has no words is part of nothing', () => {
  assert.deepEqual(levels([['Austria'], ['Austria'], ['', '!'], [], ['Lower !']]), [0, 0, 0, 0, 0]);
});

test('shorter names have a higher level, in however many languages they are', () => {
  const austria = ['Austria', 'Österreich', 'Autriche'];
  const lower = ['Lower Austria', 'Niederösterreich'];
  assert.deepEqual(levels([austria, lower, ['Hills of Lower Austria']]), [8, 6, 0]);
});

test('levels are as defined, for all names', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'É', 'e');
  const name = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
  const records = fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(records, (list) => {
      const documents = list.map((names) => ({ texts: [], values: {}, sorts: {}, names }));
      assert.deepEqual(levels(list), levelsOf(documents));
    }),
  );
});
