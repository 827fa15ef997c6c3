import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestWords } from '../../../src/sdk/sources/suggest-words.ts';

const terms = (...texts: readonly string[]) => texts.map((text, at) => ({ text, count: 9 - at }));
const textsOf = (...asked: Parameters<typeof suggestWords>): readonly string[] =>
  suggestWords(...asked).map(({ text }) => text);

describe('words proposed while someone types', () => {
  test('are spelt as records spell them, in small letters', () => {
    const records = [{ name: { bg: 'Водородна долина' } }, { name: { cs: 'Vodní doprava' } }];
    assert.deepEqual(textsOf(terms('vodorodna', 'vodni'), records, 'вод'), ['водородна', 'vodní']);
    assert.deepEqual(textsOf(terms('vodorodna', 'vodni'), records, 'vod'), ['vodní', 'водородна']);
  });

  test('go on with the marks that were typed first, the most frequent first', () => {
    const records = [{ name: { sk: 'Košice', de: 'Kosmos' } }];
    assert.deepEqual(textsOf(terms('kosten', 'kosice', 'kosmos'), records, 'koš'), [
      'košice',
      'kosten',
      'kosmos',
    ]);
    assert.deepEqual(textsOf(terms('kosice', 'kosten', 'kosmos'), records, 'kos'), [
      'košice',
      'kosten',
      'kosmos',
    ]);
  });

  test('are left out when nothing tells how they are spelt in the letters typed', () => {
    assert.deepEqual(textsOf(terms('volos', 'voleyball'), [{ city: 'Βόλος' }], 'Βόλ'), ['βόλος']);
  });

  test('are, after another word, in a record that has both', () => {
    const records = [{ name: { en: 'Black Sea Basin', de: 'Becken des Schwarzen Meeres' } }];
    assert.deepEqual(textsOf(terms('serbia', 'sea', 'schwarzen'), records, 'Black S'), ['sea', 'schwarzen']);
    assert.deepEqual(textsOf(terms('serbia', 'sea'), records, 'S'), ['serbia', 'sea']);
  });

  test('keep their counts', () => {
    assert.deepEqual(suggestWords([{ text: 'volos', count: 7 }], [{ city: 'Βόλος' }], 'βο'), [
      { type: 'text', text: 'βόλος', count: 7 },
    ]);
  });
});
