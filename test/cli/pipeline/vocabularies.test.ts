import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Term, Vocabulary } from '../../../src/sdk/model/vocabulary.ts';
import { folderOf, read } from '../support.ts';

const termsOf = (vocabularies: readonly Vocabulary[], scheme: string): readonly Term[] | undefined =>
  vocabularies.find((vocabulary) => vocabulary.scheme === scheme)?.terms;

const codesOf = (vocabularies: readonly Vocabulary[], scheme: string): readonly string[] | undefined =>
  termsOf(vocabularies, scheme)?.map(({ code }) => code);

describe('the vocabularies that a data set carries', () => {
  it('explain the codes of coopkit that its records use, and no others', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\n',
      'regions.yaml': '- { name: Bayern, nuts: DE2, category: { value: more-developed, basis: legal } }\n',
      'organisations.csv': 'name,country,partner type,objectives\nHub,DE,Sme,RSO1.1\n',
    });
    const { vocabularies } = await read(folder);
    assert.deepEqual(termsOf(vocabularies, 'categories'), [
      {
        code: 'more-developed',
        label: { en: 'More developed region' },
      },
    ]);
    assert.deepEqual(codesOf(vocabularies, 'partnerTypes'), ['Sme']);
    assert.deepEqual(
      vocabularies.map(({ scheme }) => scheme),
      ['categories', 'objectives', 'partnerTypes'],
    );
  });

  it('have the wider terms too', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\nvocabularies: topics.csv\n',
      'topics.csv':
        'code,label,broader\nall,Everything,\ntech,Technology,all\nrobots,Robots,tech\nfish,Fish,all\n',
      'organisations.csv': 'name,country,offers,objectives\nHub,DE,robots,RSO1.1\n',
    });
    const { vocabularies } = await read(folder);
    assert.deepEqual(codesOf(vocabularies, 'topics'), ['all', 'tech', 'robots']);
    assert.deepEqual(codesOf(vocabularies, 'objectives'), ['PO1', 'RSO1.1']);
  });

  it('keep the words of the data set where it has its own for a code', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\nlanguages: [fr]\nvocabularies: partnerTypes.csv\n',
      'partnerTypes.csv': 'code,label\nSme,PME\n',
      'organisations.csv': 'name,country,partner type\nUn,FR,Sme\nDeux,FR,EnterpriseExceptSme\n',
    });
    const { vocabularies } = await read(folder);
    const [own, filledIn] = termsOf(vocabularies, 'partnerTypes') ?? [];
    assert.deepEqual(own, { code: 'Sme', label: { fr: 'PME' } });
    assert.equal(filledIn?.code, 'EnterpriseExceptSme');
    assert.ok(filledIn?.label['en']);
  });

  it('find the codes of what is sought, and of regions that a row brings whole', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\n',
      'requests.yaml': `
- id: r:1
  direction: seek
  title: Wanted
  state: open
  country: DE
  strands: [A]
  wanted: { partnerTypes: [Sme], categories: [transition] }
  region: { id: x, name: { en: X }, category: { value: less-developed, basis: legal } }
`,
    });
    const { vocabularies, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(codesOf(vocabularies, 'categories'), ['less-developed', 'transition']);
    assert.deepEqual(codesOf(vocabularies, 'strands'), ['A']);
    assert.deepEqual(codesOf(vocabularies, 'partnerTypes'), ['Sme']);
  });

  it('keep a vocabulary whole that no field of the records is known to use', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: A\nvocabularies: colours.csv\n',
      'colours.csv': 'code,label\nred,Red\nblue,Blue\n',
      'organisations.csv': 'name,country\nHub,DE\n',
    });
    const { vocabularies } = await read(folder);
    assert.deepEqual(codesOf(vocabularies, 'colours'), ['red', 'blue']);
  });
});
