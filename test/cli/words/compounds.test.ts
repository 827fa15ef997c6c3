import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWordKnowledge } from '../../../src/cli/words/index.ts';

const words = createWordKnowledge();

/** Splits a term in a collection that has these words, each in ten records unless a number says otherwise. */
function parts(term: string, language: string | undefined, collection: string): readonly string[] {
  const records = new Map(
    collection.split(' ').map((entry) => {
      const [word = '', count = '10'] = entry.split(':');
      return [word, Number(count)];
    }),
  );
  return words.parts(term, language, (word) => records.get(word) ?? 0);
}

describe('a compound', () => {
  it('is split into words of the collection', () => {
    assert.deepEqual(parts('wasserstofftankstelle', 'de', 'wasserstoff tankstelle'), [
      'wasserstoff',
      'tankstelle',
    ]);
  });

  it('may have letters between its parts', () => {
    for (const [language, term, collection, expected] of [
      ['de', 'forschungszentrum', 'forschung zentrum', 'forschung zentrum'],
      ['de', 'kinderkrankenhaus', 'kind krankenhaus', 'kind krankenhaus'],
      ['nl', 'onderzoeksinstituut', 'onderzoek instituut', 'onderzoek instituut'],
      ['sv', 'forskningsinstitut', 'forskning institut', 'forskning institut'],
      ['da', 'universitetshospital', 'universitet hospital', 'universitet hospital'],
      ['fi', 'teknologiankehitys', 'teknologia kehitys', 'teknologia kehitys'],
      ['hu', 'energiagazdasag', 'energia gazdasag', 'energia gazdasag'],
      ['et', 'keskkonnaministeerium', 'keskkonna ministeerium', 'keskkonna ministeerium'],
    ] as const) {
      assert.deepEqual(parts(term, language, collection), expected.split(' '), term);
    }
  });

  it('may have lost the last vowel of its first part', () => {
    assert.deepEqual(parts('grenzregion', 'de', 'grenze region'), ['grenze', 'region']);
    assert.deepEqual(parts('skolbuss', 'sv', 'skola buss'), ['skola', 'buss']);
  });

  it('may end in another form of a word than the collection has', () => {
    const collection = 'wasserstoff tankstelle hafen stadt';
    assert.deepEqual(parts('wasserstofftankstellen', 'de', collection), ['wasserstoff', 'tankstelle']);
    assert.deepEqual(parts('hafenstadten', 'de', collection), ['hafen', 'stadt']);
  });

  it('has as few parts as possible', () => {
    const collection = 'wasser stoff wasserstoff tank stelle tankstelle';
    assert.deepEqual(parts('wasserstofftankstelle', 'de', collection), ['wasserstoff', 'tankstelle']);
  });

  it('has at most four parts', () => {
    const collection = 'wasser stoff tank stelle netz';
    assert.deepEqual(parts('wasserstofftankstelle', 'de', collection), ['wasser', 'stoff', 'tank', 'stelle']);
    assert.deepEqual(parts('wasserstofftankstellennetz', 'de', collection), []);
  });

  it('is read with the word more records have, where a link may belong to either', () => {
    assert.deepEqual(parts('forschungszentrum', 'de', 'forschung:90 forschungs:1 zentrum'), [
      'forschung',
      'zentrum',
    ]);
  });

  it('is left whole when a part is not in the collection', () => {
    assert.deepEqual(parts('wasserstofftankstelle', 'de', 'wasserstoff'), []);
  });

  it('gives its last part alone when nobody else uses what stands before it', () => {
    assert.deepEqual(parts('grenzbrucken', 'de', 'brucken'), ['brucken']);
    assert.deepEqual(parts('ruukkiperinto', 'fi', 'perinto'), ['perinto']);
    assert.deepEqual(parts('transport', 'de', 'sport:9'), []);
  });

  it('is left whole when a short part is too rare to trust', () => {
    assert.deepEqual(parts('windpark', 'de', 'wind:1 park:1'), []);
    assert.deepEqual(parts('windpark', 'de', 'wind park'), ['wind', 'park']);
  });

  it('is left whole when a part is far rarer than the compound', () => {
    const collection = 'bildungsministerium:900 bildung ministerium';
    assert.deepEqual(parts('bildungsministerium', 'de', collection), []);
  });
});

describe('a word that is no compound', () => {
  it('is left whole when its end is only an ending, even one that is spelt like a word', () => {
    assert.deepEqual(parts('partnerinnen', 'de', 'partner innen'), []);
    assert.deepEqual(parts('forscherinnen', 'de', 'forsch erinnen forscher innen'), []);
    assert.deepEqual(parts('regionerna', 'sv', 'region erna regi onerna:0'), []);
  });

  it('is left whole when it is made with a prefix or suffix', () => {
    assert.deepEqual(parts('partnerschaft', 'de', 'partner schaft'), []);
    assert.deepEqual(parts('unternehmer', 'de', 'unter nehmer'), []);
  });

  it('is left whole in languages that put a space between words, and in an unknown one', () => {
    for (const language of ['en', 'fr', 'pl', 'und', undefined]) {
      assert.deepEqual(parts('windpark', language, 'wind park'), []);
    }
  });

  it('is left whole when it is short or a code', () => {
    assert.deepEqual(parts('park', 'de', 'park'), []);
    assert.deepEqual(parts('wind2park', 'de', 'wind park'), []);
  });
});
