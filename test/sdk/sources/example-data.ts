import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Region } from '../../../src/sdk/model/region.ts';
import type { Vocabulary } from '../../../src/sdk/model/vocabulary.ts';

const COUNTRIES = ['CZ', 'PL', 'DE'] as const;
const TOPICS = ['robotics', 'hydrogen', 'tourism'] as const;
const NUTS = ['CZ010', 'PL514', 'DE300'] as const;

const CITIES = ['Praha', 'Wrocław', 'Berlin'] as const;
const POINTS = [
  { lat: 50.1, lng: 14.4 },
  { lat: 51.1, lng: 17.0 },
  { lat: 52.5, lng: 13.4 },
] as const;

/** Invented organisations, for tests only: every field that a search looks at, in a regular pattern. */
export function exampleOrganisations(count: number): readonly Organisation[] {
  return Array.from({ length: count }, (_, number) => ({
    kind: 'organisations',
    id: `example:${number}`,
    source: { name: number % 2 ? 'Second register' : 'First register', licence: 'CC0-1.0' },
    name: { en: `Example ${WORDS[number % WORDS.length]} ${number}` },
    country: COUNTRIES[number % 3] ?? 'CZ',
    nuts: NUTS[number % 3] ?? 'CZ010',
    city: CITIES[number % 3] ?? 'Praha',
    point: POINTS[number % 3] ?? { lat: 50.1, lng: 14.4 },
    website: `https://example.org/${number}`,
    description: { en: number % 4 ? 'Energy that is clean.' : 'Clean energy for everybody.' },
    offers: [{ topic: TOPICS[number % 2] ?? 'robotics', group: 'technology' }],
    needs: [{ topic: 'tourism' }],
    updated: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
  }));
}

const WORDS = ['institute', 'laboratory', 'agency', 'cluster', 'chamber'];

export const exampleVocabularies: readonly Vocabulary[] = [
  {
    scheme: 'topics',
    terms: [
      { code: 'robotics', label: { en: 'Robotics', de: 'Robotik' } },
      { code: 'hydrogen', label: { en: 'Hydrogen', de: 'Wasserstoff' } },
      { code: 'tourism', label: { en: 'Tourism', de: 'Tourismus' } },
    ],
  },
];

/** Regions that the organisations may be near to. */
export const exampleRegions: readonly Region[] = [
  {
    kind: 'regions',
    id: 'nuts:CZ01',
    source: { name: 'First register', licence: 'CC0-1.0' },
    name: { en: 'Prague' },
    country: 'CZ',
    nuts: { code: 'CZ01', level: 2, version: 2024 },
    point: { lat: 50.1, lng: 14.4 },
  },
];

export const exampleMeta = {
  title: { en: 'Example organisations' },
  licence: 'CC0-1.0',
  languages: ['en'],
  updated: '2026-11-01',
} as const;
