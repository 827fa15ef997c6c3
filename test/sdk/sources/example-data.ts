import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { Vocabulary } from '../../../src/sdk/model/vocabulary.ts';

const COUNTRIES = ['CZ', 'PL', 'DE'] as const;
const TOPICS = ['robotics', 'hydrogen', 'tourism'] as const;
const NUTS = ['CZ010', 'PL514', 'DE300'] as const;

/** Invented organisations, for tests only: every field that a search looks at, in a regular pattern. */
export function exampleOrganisations(count: number): readonly Organisation[] {
  return Array.from({ length: count }, (_, number) => ({
    kind: 'organisations',
    id: `example:${number}`,
    source: { name: number % 2 ? 'Second register' : 'First register', licence: 'CC0-1.0' },
    name: { en: `Example ${WORDS[number % WORDS.length]} ${number}` },
    country: COUNTRIES[number % 3] ?? 'CZ',
    nuts: NUTS[number % 3] ?? 'CZ010',
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

export const exampleMeta = {
  title: { en: 'Example organisations' },
  licence: 'CC0-1.0',
  languages: ['en'],
  updated: '2026-11-01',
} as const;
