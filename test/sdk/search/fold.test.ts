import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../../src/sdk/search/fold.ts';

/** As written in the language, and as a reader with a plain Latin keyboard types it. */
const TYPED: Readonly<Record<string, readonly [written: string, typed: string][]>> = {
  'case and marks': [
    ['Málaga', 'MALAGA'],
    ['GÖTEBORG', 'goteborg'],
    ['Škofja Loka', 'skofja loka'],
    ['Īstanbul İzmir', 'istanbul izmir'],
    ['Ålborg', 'alborg'],
    ['Győr', 'gyor'],
    ['Timișoara', 'timisoara'],
    ['Timişoara', 'timisoara'],
  ],
  'Latin letters that do not decompose': [
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Sønderborg', 'sonderborg'],
    ['Đakovo', 'dakovo'],
    ['Þórshöfn', 'thorshofn'],
    ['Għawdex', 'ghawdex'],
    ['œuvre', 'oeuvre'],
    ['Ærø', 'aero'],
    ['Diyarbakır', 'diyarbakir'],
  ],
  Greek: [
    ['Βόλος', 'Volos'],
    ['Λευκωσία', 'Lefkosia'],
    ['Ευρώπη', 'Evropi'],
    ['ΑΤΤΙΚΗ', 'attiki'],
    ['Θεσσαλονίκη', 'Thessaloniki'],
    ['Χανιά', 'Chania'],
    ['Αγγλία', 'Anglia'],
    ['Γαϊτάνι', 'gaitani'],
    ['Μπάρι', 'Bari'],
    ['Λουτράκι', 'Loutraki'],
    ['Ναύπακτος', 'Nafpaktos'],
    ['πραΰνω', 'prayno'],
  ],
  Bulgarian: [
    ['Пловдив', 'Plovdiv'],
    ['София', 'Sofia'],
    ['Търново', 'Tarnovo'],
    ['Кърджали', 'Kardzhali'],
    ['Йордан', 'Yordan'],
    ['Кьонигсберг', 'Kyonigsberg'],
    ['Щипско', 'Shtipsko'],
  ],
  'Ukrainian and Serbian': [
    ['Київ', 'Kyiv'],
    ['Харків', 'Kharkiv'],
    ['Львів', 'Lviv'],
    ['Словʼянськ', 'Slovyansk'],
    ['Србија', 'Srbija'],
    ['Ћуприја', 'Cuprija'],
  ],
};

for (const [what, pairs] of Object.entries(TYPED)) {
  test(`${what}: folds to what people type`, () => {
    for (const [written, typed] of pairs) assert.equal(fold(written), fold(typed), written);
  });
}

test('a letter of another script that only looks right is read as the one that is meant', () => {
  assert.equal(fold('\u0041ττική'), fold('\u0391ττική'), 'Attica with a Latin A, as in the NUTS list');
  assert.equal(fold('\u0041νατολική Μακεδονία'), fold('\u0391νατολική Μακεδονία'));
  assert.equal(fold('Сpбија'), fold('Србија'), 'Serbia with a Latin p');
  assert.equal(fold('B\u0430rcelona'), 'barcelona', 'Cyrillic а in a Latin word');
  assert.equal(fold('\u0392erlin'), 'berlin', 'Greek Β in a Latin word');
});

test('a word without a prevailing script is left to its letters', () => {
  assert.equal(fold('Aβ'), 'av');
});

test('scripts it does not know are kept, without their marks', () => {
  assert.equal(fold('თბილისი'), 'თბილისი');
  assert.equal(fold('東京'), '東京');
});

test('ligatures and wide letters are taken apart', () => {
  assert.equal(fold('ﬁn Ｅｕｒｏ'), 'fin euro');
});

test('composed and decomposed spellings fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(text.normalize('NFC')), fold(text.normalize('NFD')));
    }),
  );
});

test('half of a surrogate pair does no harm', () => {
  assert.equal(fold('a\ud800b'), 'a\ud800b');
});
