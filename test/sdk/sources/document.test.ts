import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { COUNTRIES } from '../../../src/sdk/model/collections.ts';
import { documentOf, indexShape, newestOf, termLabels } from '../../../src/sdk/sources/document.ts';
import { widerTerms } from '../../../src/sdk/sources/hierarchy.ts';

const organisation: Organisation = {
  kind: 'organisations',
  id: 'a',
  name: { en: 'Port authority' },
  country: 'IT',
  city: 'Genova',
  point: { lat: 44.4, lng: 8.9 },
  offers: [{ topic: 'robotics' }],
  updated: '2026-01-01',
};

test('a document says where the record is, how it stands, and the wider topics', () => {
  const terms = [
    { code: 'robotics', label: { en: 'Robotics' }, broader: 'automation' },
    { code: 'automation', label: { en: 'Automation' } },
  ];
  const wider = widerTerms([{ scheme: 'topics', terms }]);
  const document = documentOf('organisations', organisation, () => [], { wider, newest: '2026-02-01' });
  assert.deepEqual(document.point, { lat: 44.4, lon: 8.9 });
  assert.equal(document.standing, 1);
  assert.deepEqual(document.values['topics'], ['robotics', 'automation']);
});

test('a document says all that a record is called, but not where it is', () => {
  const called = { ...organisation, fullName: { en: 'Port authority of Genoa' }, acronym: 'PAG' };
  assert.deepEqual(documentOf('organisations', called, () => ['Hafen'].map((text) => ({ text }))).names, [
    'Port authority',
    'Port authority of Genoa',
    'PAG',
  ]);
});

test('a town is indexed by its names in other languages where they are known', () => {
  const places = (name: string) => (name === 'Genova' ? ['Genoa', 'Gênes'] : []);
  const { texts } = documentOf('organisations', organisation, termLabels([], ['en'], places));
  assert.deepEqual(
    texts.filter(({ field }) => field === 'city').map(({ text }) => text),
    ['Genova', 'Genoa', 'Gênes'],
  );
});

test('a topic is indexed by its labels in their languages, and by other spellings of it', () => {
  const terms = [
    {
      code: 'robotics',
      label: { en: 'Robotics', de: 'Robotik', und: 'Robot' },
      aliases: ['Robotics and automation (RA)'],
    },
  ];
  const label = termLabels([{ scheme: 'topics', terms }], ['en']);
  assert.deepEqual(label('topics', 'robotics'), [
    { text: 'Robotics', language: 'en' },
    { text: 'Robotik', language: 'de' },
    { text: 'Robot' },
    { text: 'Robotics and automation (RA)' },
  ]);
  assert.deepEqual(label('topics', 'unknown'), []);
});

test('a country is named in the languages of the data set, in English and in its own', () => {
  const label = termLabels([], ['de']);
  const named = (code: string) => label(COUNTRIES, code).map(({ text }) => text);
  assert.deepEqual(named('PL'), ['Poland', 'Polen', 'Polska']);
  assert.deepEqual(named('BG'), ['Bulgaria', 'Bulgarien', 'България']);
  assert.deepEqual(named('BE'), ['Belgium', 'Belgien', 'België', 'Belgique']);
  assert.ok(named('CZ').includes('Czech Republic'));
  assert.deepEqual(named('atlantis'), []);
});

test('an index knows its text fields, and whether its records have places', () => {
  assert.equal(indexShape('organisations').points, true);
  assert.equal(indexShape('calls').points, false);
  assert.ok(indexShape('organisations').texts?.includes('city'));
});

test('the newest day is that of the record updated last', () => {
  assert.equal(newestOf([{ updated: '2025-03-01' }, {}, { updated: '2026-01-01' }]), '2026-01-01');
  assert.equal(newestOf([{}]), undefined);
});
