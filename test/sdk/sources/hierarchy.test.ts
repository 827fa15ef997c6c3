import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parentsOf, widerTerms } from '../../../src/sdk/sources/hierarchy.ts';
import type { Vocabulary } from '../../../src/sdk/model/vocabulary.ts';

const term = (code: string, broader?: string) => ({
  code,
  label: { en: code },
  ...(broader !== undefined && { broader }),
});
const vocabularies: readonly Vocabulary[] = [
  {
    scheme: 'topics',
    terms: [term('energy'), term('hydrogen', 'renewables'), term('renewables', 'energy')],
  },
  { scheme: 'networks', terms: [term('a', 'b'), term('b', 'c'), term('c', 'a')] },
];

test('regions stand under the next wider one that is listed', () => {
  assert.deepEqual(Object.fromEntries(parentsOf('nuts', ['IT', 'ITC4', 'ITC', 'DE30'], [])), {
    ITC4: 'ITC',
    ITC: 'IT',
  });
});

test('objectives stand under their policy objective, also those a vocabulary does not have yet', () => {
  const parents = parentsOf(
    'objectives',
    ['PO2', 'RSO2.6', 'RSO2.77', 'ISO6.1', 'ISO1', 'ISO4.1', 'PO4', 'ESO4.3'],
    [],
  );
  assert.deepEqual(Object.fromEntries(parents), {
    'RSO2.6': 'PO2',
    'RSO2.77': 'PO2',
    'ISO6.1': 'ISO1',
    'ESO4.3': 'PO4',
  });
});

test('topics stand under wider ones of the vocabulary, past those that are not listed', () => {
  assert.deepEqual(Object.fromEntries(parentsOf('topics', ['hydrogen', 'energy', 'other'], vocabularies)), {
    hydrogen: 'energy',
  });
  assert.deepEqual(Object.fromEntries(parentsOf('technologies', ['hydrogen', 'renewables'], vocabularies)), {
    hydrogen: 'renewables',
  });
});

test('fields without a hierarchy have none', () => {
  assert.equal(parentsOf('country', ['DE', 'DE3'], vocabularies).size, 0);
});

test('a vocabulary that goes in a circle still comes to an end', () => {
  const wider = widerTerms(vocabularies);
  assert.deepEqual(wider('networks', 'a'), ['b', 'c']);
  assert.equal(parentsOf('networks', ['a', 'b', 'c'], vocabularies).size, 0);
  assert.deepEqual(wider('topics', 'hydrogen'), ['renewables', 'energy']);
  assert.deepEqual(wider('topics', 'unknown'), []);
});
