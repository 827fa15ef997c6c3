import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWordKnowledge, LANGUAGES } from '../../../src/cli/words/index.ts';
import { fold } from '../../../src/sdk/search/fold.ts';
import { WORD_FORMS } from './forms/index.ts';

const words = createWordKnowledge();

/** What is left of a word when it is folded and its ending is cut off. */
function stemOf(word: string, language: string | undefined): string {
  const term = fold(word);
  return term.slice(0, words.stemLength(term, language));
}

const OFFICIAL_LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(
  ' ',
);

describe('word forms', () => {
  it('are known for the 24 official languages of the European Union', () => {
    assert.deepEqual(LANGUAGES, OFFICIAL_LANGUAGES);
    assert.deepEqual(Object.keys(WORD_FORMS).sort(), OFFICIAL_LANGUAGES);
  });

  for (const [language, { together, apart }] of Object.entries(WORD_FORMS)) {
    const families = together.map((forms) => forms.split(' '));
    const pairs = apart.map((pair) => pair.split(' '));

    it(`of ${language} fall together`, () => {
      assert.ok(families.length >= 8, `only ${families.length} groups of forms`);
      for (const forms of families) {
        const stems = new Set(forms.map((form) => stemOf(form, language)));
        assert.equal(stems.size, 1, `${forms.join(' ')} → ${[...stems].join(' ')}`);
      }
    });

    it(`of ${language} stay apart when they belong to different words`, () => {
      assert.ok(pairs.length >= 4, `only ${pairs.length} pairs`);
      for (const [one = '', other = ''] of pairs) {
        assert.notEqual(stemOf(one, language), stemOf(other, language), `${one} and ${other}`);
      }
    });
  }

  it('are the same whatever the country or script subtag of the language', () => {
    assert.equal(stemOf('Städten', 'de-AT'), 'stadt');
    assert.equal(stemOf('Städten', 'DE'), 'stadt');
    assert.equal(stemOf('градови', 'sr-Cyrl-RS'), 'grad');
  });

  it('are not guessed in a text of unknown language', () => {
    for (const language of [undefined, '', 'und', 'tlh', 'constructor']) {
      assert.equal(words.stemLength('regions', language), 0, String(language));
    }
  });

  it('are not looked for in codes, numbers, short words and unknown scripts', () => {
    for (const term of ['2.6', 'rso2.6', 'itc4', '2021tc16rfcb020', 'eu', 'a', '', '地域', 'გორი']) {
      assert.equal(words.stemLength(term, 'en'), 0, term);
    }
  });

  it('of a word without an ending are the word itself, so that its other forms meet it', () => {
    assert.equal(words.stemLength('hydrogen', 'en'), 'hydrogen'.length);
  });
});
