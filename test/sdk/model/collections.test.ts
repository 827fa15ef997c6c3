import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLLECTIONS, collectionOf } from '../../../src/sdk/model/collections.ts';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import { COUNTRIES, CITIES } from '../../../src/sdk/model/collections.ts';
import type { Call } from '../../../src/sdk/model/call.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Practice } from '../../../src/sdk/model/practice.ts';
import type { Programme } from '../../../src/sdk/model/programme.ts';
import type { Region } from '../../../src/sdk/model/region.ts';
import type { PartnerRequest } from '../../../src/sdk/model/request.ts';

const organisation: Organisation = {
  kind: 'organisations',
  id: 'example:1',
  name: { it: 'Esempio Robotica', en: 'Example Robotics' },
  acronym: 'ER',
  country: 'IT',
  city: 'Genova',
  nuts: 'ITC33',
  region: { id: 'nuts:ITC33', name: { und: 'Genova' }, aliases: ['Liguria'] },
  point: { lat: 44.4, lng: 8.9 },
  website: 'https://example.org',
  offers: [
    { topic: 'robotics', group: 'technology', level: 3, text: { en: 'Arms' } },
    { topic: 'training', group: 'service', level: 5 },
  ],
  needs: [{ topic: 'hydrogen' }],
  objectives: ['RSO1.1'],
  updated: '2025-03-01',
};
const region: Region = {
  kind: 'regions',
  id: 'nuts:ITC3',
  name: { und: 'Liguria' },
  country: 'IT',
  nuts: { code: 'ITC3', level: 2, version: 2024 },
  indicators: [{ key: 'gdp-pps-index', value: 104.6, unit: 'index' }],
};
const call: Call = {
  kind: 'calls',
  id: 'example:call',
  callType: 'project',
  title: { en: 'Example call' },
  timeZone: 'Europe/Paris',
  window: { mode: 'fixed', closes: '2026-06-07T12:00:00+02:00' },
};
const practice: Practice = {
  kind: 'practices',
  id: 'example:practice',
  form: 'story',
  title: { en: 'Example' },
  summary: { en: 'An example' },
  topics: ['robotics'],
  objectives: ['ISO7.2'],
  start: '2021',
};
const programme: Programme = {
  kind: 'programmes',
  id: 'example:programme',
  name: { en: 'Example programme' },
  period: '2021-2027',
  objectives: ['ESO4.11', 'RSO5.1', 'ISO1'],
};
const request: PartnerRequest = {
  kind: 'requests',
  id: 'example:request',
  direction: 'seek',
  title: { en: 'Example request' },
  state: 'open',
  opened: '2026-01-31',
};

const LABELS: Readonly<Record<string, readonly string[]>> = {
  [`${CITIES}:Genova`]: ['Genoa', 'Gênes', 'Genova'],
  [`${CITIES}:Liguria`]: ['Ligurien'],
  [`${COUNTRIES}:IT`]: ['Italy'],
  'topics:robotics': ['Robotics', 'Robotik'],
};
const label = (scheme: string, code: string) => (LABELS[`${scheme}:${code}`] ?? []).map((text) => ({ text }));
const wider = (scheme: string, code: string) =>
  scheme === 'topics' && code === 'robotics' ? ['automation', 'technology'] : [];

test('every text says its field, and every field has a number', () => {
  for (const record of [organisation, region, call, practice, programme, request]) {
    const { texts, textFields } = collectionOf(record.kind);
    const found = texts(record, label);
    assert.ok(found.length > 0);
    for (const { field } of found) assert.ok(field !== undefined && textFields.includes(field), field);
  }
  for (const kind of KINDS) {
    const { textFields } = COLLECTIONS[kind];
    assert.equal(new Set(textFields).size, textFields.length);
  }
});

test('a text keeps its language where that is known', () => {
  const names = COLLECTIONS.organisations.texts(organisation, label).filter(({ field }) => field === 'name');
  assert.deepEqual(names, [
    { weight: 3, field: 'name', text: 'Esempio Robotica', language: 'it' },
    { weight: 3, field: 'name', text: 'Example Robotics', language: 'en' },
  ]);
  const [name] = COLLECTIONS.regions.texts(region, label);
  assert.deepEqual(name, { weight: 3, field: 'name', text: 'Liguria' });
});

test('the label of a topic is in its language, so that its words have forms', () => {
  const names = [{ text: 'Smart cities', language: 'en' }, { text: 'Smart City' }];
  const [offer] = organisation.offers ?? [];
  const texts = COLLECTIONS.organisations.texts({ ...organisation, offers: [offer!] }, () => names);
  assert.deepEqual(
    texts.filter(({ field, text }) => field === 'offers' && text.startsWith('Smart')),
    names.map((name) => ({ weight: 2, field: 'offers', ...name })),
  );
});

test('a town is found by what it is called elsewhere, after its own name', () => {
  const texts = COLLECTIONS.organisations.texts(organisation, label);
  const inField = (wanted: string) =>
    texts.flatMap(({ field, weight, text }) => (field === wanted ? [`${weight} ${text}`] : []));
  assert.deepEqual(inField('city'), ['3 Genova', '2 Genoa', '2 Gênes']);
  assert.deepEqual(inField('region'), ['3 Genova', '2 Liguria', '2 Genoa', '2 Gênes', '2 Ligurien']);
});

test('an objective is found under its policy objective', () => {
  const values = COLLECTIONS.programmes.filters['objectives']!(programme);
  assert.deepEqual(new Set(values.filter(Boolean)), new Set(['ESO4.11', 'PO4', 'RSO5.1', 'PO5', 'ISO1']));
  assert.deepEqual(COLLECTIONS.practices.filters['objectives']!(practice), ['ISO7.2', 'ISO2']);
});

test('a topic is found under the wider ones, but not under the group that all of a field are in', () => {
  const { topics, technologies, services } = COLLECTIONS.organisations.filters;
  assert.deepEqual(topics!(organisation, wider), [
    'robotics',
    'automation',
    'technology',
    'training',
    'hydrogen',
  ]);
  assert.deepEqual(technologies!(organisation, wider), ['robotics', 'automation']);
  assert.deepEqual(services!(organisation, wider), ['training']);
  assert.deepEqual(COLLECTIONS.practices.filters['topics']!(practice), ['robotics']);
});

test('figures and years are values that ranges can select', () => {
  assert.deepEqual(COLLECTIONS.regions.filters['gdp']!(region), ['105']);
  assert.deepEqual(COLLECTIONS.organisations.filters['level']!(organisation), ['5']);
  const years = [organisation, region, call, practice, programme, request].map((record) =>
    collectionOf(record.kind).filters['year']!(record),
  );
  assert.deepEqual(years.flat(), ['2025', undefined, '2026', '2021', '2021', '2026']);
});

test('what a record has can be asked for; empty lists are nothing', () => {
  const has = COLLECTIONS.organisations.filters['has']!;
  assert.deepEqual(has(organisation), ['website', 'offers', 'needs', 'objectives', 'city', 'nuts', 'point']);
  assert.ok(!has({ ...organisation, needs: [] }).includes('needs'));
});

test('organisations and regions may have a point', () => {
  assert.deepEqual(COLLECTIONS.organisations.point?.(organisation), { lat: 44.4, lon: 8.9 });
  assert.equal(COLLECTIONS.regions.point?.(region), undefined);
  assert.equal(COLLECTIONS.calls.point, undefined);
});
