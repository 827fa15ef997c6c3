import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenCharacters, lookAlikes } from '../../../src/cli/values/doubtful-text.ts';
import { folderOf, read } from '../support.ts';

describe('texts that are not what they look like', () => {
  it('are told with their row and column, and kept', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\nlanguages: [en]\n',
      'organisations.csv': 'name,country,city\nPlov\u200bdiv Hub,BG,Plovdiv\nSofia Hub,BG,\u0421ofia\n',
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(
      records.map((record) => record.kind === 'organisations' && [record.name['en'], record.city]),
      [
        ['Plov\u200bdiv Hub', 'Plovdiv'],
        ['Sofia Hub', '\u0421ofia'],
      ],
    );
    assert.deepEqual(
      problems.map(({ severity, code, row, column }) => [severity, code, row, column]),
      [
        ['warning', 'hidden-characters', 2, 'name.en'],
        ['warning', 'look-alike-letters', 3, 'city'],
      ],
    );
    assert.match(problems[0]!.message, /\(U\+200B\)/);
  });

  const alike = ['\u0421ofia', 'Plоvdiv', 'Пpoмишленост', 'A\u03c4\u03c4\u03b9\u03ba\u03ae', 'раyраl'];
  for (const word of alike) {
    it(`has letters of two alphabets that look alike: ${word}`, () =>
      assert.deepEqual(lookAlikes(`a ${word} b`), [word]));
  }

  const plain = [
    'Sofia София Σόφια',
    'IT-парк',
    'TGFβ and kΩ',
    'е-Управление',
    'Łódź',
    '東京 Tokyo',
    'Dr.Иванов',
  ];
  for (const text of plain) {
    it(`shows its alphabets: ${text}`, () => assert.deepEqual(lookAlikes(text), []));
  }

  it('names hidden characters once each', () => {
    assert.deepEqual(hiddenCharacters('a\u202eb\u202ec\u0007'), ['U+202E', 'U+0007']);
    assert.deepEqual(hiddenCharacters('می\u200cخواهم 👩\u200d💻 Donau\u00addampf'), []);
  });
});
