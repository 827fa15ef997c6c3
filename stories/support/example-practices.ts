import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Practice } from '../../src/sdk/model/practice.ts';
import type { Vocabulary } from '../../src/sdk/model/vocabulary.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

/** Invented: the name says “Example”. */
const source = { name: 'Example source', url: 'https://example.org/practices', retrieved: '2026-11-18' };

const regions = {
  savinjska: { id: 'nuts:SI034', name: { sl: 'Savinjska', en: 'Savinjska' } },
  zala: { id: 'nuts:HU223', name: { hu: 'Zala', en: 'Zala' } },
  genova: { id: 'nuts:ITC33', name: { it: 'Genova', en: 'Genoa', de: 'Genua' } },
  marDelPlata: { id: 'place:mar-del-plata', name: { en: 'Mar del Plata' } },
  thessaly: { id: 'nuts:EL61', name: { el: 'Θεσσαλία', en: 'Thessaly', de: 'Thessalien' } },
};

const topics: Vocabulary = {
  scheme: 'topics',
  terms: [
    { code: 'digital-services', label: { en: 'Digital services', de: 'Digitale Dienste' } },
    { code: 'rural-areas', label: { en: 'Rural areas', de: 'Ländliche Räume' } },
    { code: 'public-services', label: { en: 'Public services', de: 'Öffentliche Dienste' } },
    { code: 'tourism', label: { en: 'Tourism', de: 'Tourismus' } },
    { code: 'energy', label: { en: 'Energy', de: 'Energie' } },
  ],
};

/** Invented practices: every title says “Example”. */
export const practices: readonly Practice[] = [
  {
    kind: 'practices',
    id: 'example:village-services',
    form: 'good-practice',
    title: {
      en: 'Example: does a digital service pay in a village?',
      de: 'Beispiel: Lohnt sich ein digitaler Dienst im Dorf?',
    },
    summary: {
      en: 'A short method that villages use to reckon costs and savings of a digital service before they order it.',
      de: 'Ein kurzes Verfahren, mit dem Dörfer Kosten und Ersparnis eines digitalen Dienstes vorab berechnen.',
    },
    problem: { en: 'Small places bought services that nobody used after the first year.' },
    evidence: {
      en: '9 of 12 villages kept their service for three years or more; yearly cost fell by 18%.',
      de: '9 von 12 Dörfern behielten ihren Dienst drei Jahre oder länger; die Jahreskosten sanken um 18 %.',
    },
    lessons: { en: 'Begin with the people who will run the service, not with the provider.' },
    outcome: 'success',
    validation: 'expert',
    topics: ['digital-services', 'rural-areas'],
    objectives: ['RSO1.2', 'RSO5.2'],
    regionIds: ['nuts:SI034'],
    regions: [regions.savinjska],
    countries: ['SI'],
    organisations: ['Example development agency', 'Example union of villages'],
    project: 'EXAMPLE',
    network: 'interreg-europe',
    start: '2019',
    end: '2022-06',
    adoptedBy: [
      { region: regions.thessaly, year: '2024', note: { en: 'with a version for islands' } },
      { region: regions.zala, year: '2023', url: 'https://example.org/zala' },
    ],
    links: [{ url: 'https://example.org/method', label: { en: 'The method, step by step' }, lang: 'sl' }],
    source,
  },
  {
    kind: 'practices',
    id: 'example:citizen-folder',
    form: 'pairing',
    title: {
      en: 'Example: one digital folder for each citizen',
      de: 'Beispiel: eine digitale Mappe für alle',
    },
    summary: { en: 'Two port cities compare how citizens reach their own papers.' },
    evidence: {
      en: 'Guidelines for year-round tourism and digital public services came out of the exchange.',
    },
    topics: ['public-services', 'tourism', 'digital-services'],
    objectives: ['RSO1.2'],
    regionIds: ['nuts:ITC33', 'place:mar-del-plata'],
    regions: [regions.genova, regions.marDelPlata],
    countries: ['IT', 'AR'],
    network: 'iurc',
    validation: 'project',
    source,
  },
  {
    kind: 'practices',
    id: 'example:bus-on-demand',
    form: 'good-practice',
    title: {
      en: 'Example: a bus on demand that nobody called',
      de: 'Beispiel: ein Rufbus, den niemand rief',
    },
    summary: { en: 'A bus ordered by telephone was to replace a line with few passengers.' },
    evidence: { en: 'It carried 0.8 passengers a ride and ended after 14 months.' },
    lessons: {
      en: 'Older passengers did not order by app. A fixed timetable with fewer stops serves them better.',
      de: 'Ältere Fahrgäste bestellten nicht per App. Ein fester Fahrplan mit weniger Halten dient ihnen besser.',
    },
    outcome: 'failed',
    validation: 'secretariat',
    topics: ['rural-areas', 'public-services'],
    objectives: ['RSO3.2'],
    regionIds: ['nuts:HU223'],
    regions: [regions.zala],
    countries: ['HU'],
    start: '2021',
    end: '2022',
    source,
  },
  {
    kind: 'practices',
    id: 'example:shared-storage',
    form: 'good-practice',
    title: { en: 'Example: neighbours share one battery', de: 'Beispiel: Nachbarn teilen einen Speicher' },
    summary: { en: 'Forty households store the power of their roofs together.' },
    outcome: 'ongoing',
    topics: ['energy'],
    objectives: ['RSO2.2'],
    regionIds: ['nuts:EL61'],
    regions: [regions.thessaly],
    countries: ['GR'],
    start: '2026-02',
    source,
  },
];

/** A client of the example practices; parts of its source may be replaced, to make it fail or wait. */
export function practiceClient(
  replaced: Partial<Source> = {},
  records: readonly Practice[] = practices,
): Client {
  const source = memorySource({ id: 'example', records: { practices: records }, vocabularies: [topics] });
  return createClient({ source: { ...source, ...replaced } });
}
