import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Organisation } from '../../src/sdk/model/organisation.ts';
import type { Vocabulary } from '../../src/sdk/model/vocabulary.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

/** Invented, for stories and tests only. */
const SOURCE = { name: 'Example directory (invented records)', retrieved: '2026-11-01' };

const PLACES = [
  ['DE', 'Berlin', 'DE300', 'Berlin', 'more-developed'],
  ['BG', 'Пловдив', 'BG421', 'Пловдив', 'less-developed'],
  ['EL', 'Βόλος', 'EL613', 'Μαγνησία', 'less-developed'],
  ['PL', 'Łódź', 'PL711', 'Miasto Łódź', 'transition'],
  ['ES', 'Málaga', 'ES617', 'Málaga', 'less-developed'],
  ['IT', 'Genova', 'ITC33', 'Genova', 'more-developed'],
] as const;

const TECHNOLOGIES = [
  'robotics',
  'cybersecurity',
  'big-data',
  'digital-twins',
  'blockchain',
  'photonics',
  'iot',
];
const SERVICES = ['sme-support', 'technology-transfer', 'prototyping', 'vocational-training'];

function term(code: string, en: string, de: string) {
  return { code, label: { en, de } };
}

export const EXAMPLE_VOCABULARIES: readonly Vocabulary[] = [
  {
    scheme: 'topics',
    terms: [
      term('robotics', 'Robotics', 'Robotik'),
      term('cybersecurity', 'Cybersecurity', 'Cybersicherheit'),
      term('big-data', 'Big data', 'Big Data'),
      term('digital-twins', 'Digital twins', 'Digitale Zwillinge'),
      term('blockchain', 'Blockchain', 'Blockchain'),
      term('photonics', 'Photonics', 'Photonik'),
      term('iot', 'Internet of things', 'Internet der Dinge'),
      term('sme-support', 'Support for small firms', 'Förderung kleiner Unternehmen'),
      term('technology-transfer', 'Technology transfer', 'Technologietransfer'),
      term('prototyping', 'Prototyping', 'Prototypenbau'),
      term('vocational-training', 'Vocational training', 'Berufliche Bildung'),
    ],
  },
  {
    scheme: 'organisationTypes',
    terms: [
      term('digital-innovation-hub', 'Digital innovation hub', 'Digitales Innovationszentrum'),
      term('research-organisation', 'Research organisation', 'Forschungseinrichtung'),
    ],
  },
  {
    scheme: 'categories',
    terms: [
      term('less-developed', 'Less developed', 'Weniger entwickelt'),
      term('transition', 'Transition', 'Übergangsregion'),
      term('more-developed', 'More developed', 'Stärker entwickelt'),
    ],
  },
];

/** Forty invented organisations in six places. */
export function exampleOrganisations(count = 40): readonly Organisation[] {
  return Array.from({ length: count }, (_, number): Organisation => {
    const [nutsCountry, city, nuts, region, category] = PLACES[number % PLACES.length] ?? PLACES[0];
    const pick = (list: readonly string[], step: number): string =>
      list[(number * step) % list.length] ?? 'robotics';
    return {
      kind: 'organisations',
      id: `example:${number + 1}`,
      name: { en: `Example hub ${number + 1} ${city}` },
      organisationType: number % 4 === 3 ? 'research-organisation' : 'digital-innovation-hub',
      country: nutsCountry === 'EL' ? 'GR' : nutsCountry,
      city,
      nuts,
      region: {
        id: `nuts:${nuts}`,
        name: { und: region },
        nuts: { code: nuts, level: 3, version: 2024 },
        category: { value: category, basis: 'computed' },
      },
      website: 'https://www.example.org/',
      offers: [
        ...new Map(
          [pick(TECHNOLOGIES, 1), pick(TECHNOLOGIES, 2), pick(TECHNOLOGIES, 3)].map((topic) => [
            topic,
            topic,
          ]),
        ).values(),
      ]
        .map((topic, at): NonNullable<Organisation['offers']>[number] => ({
          topic,
          group: 'technology',
          level: ((number + at) % 5) + 1,
        }))
        .concat([{ topic: pick(SERVICES, 1), group: 'service', level: (number % 5) + 1 }]),
      source: SOURCE,
    };
  });
}

/** A source of example partners, as a client. */
export function exampleClient(overrides: Partial<Source> = {}, count?: number): Client {
  const source = memorySource({
    id: 'example',
    title: { en: 'Example directory' },
    records: { organisations: exampleOrganisations(count) },
    vocabularies: EXAMPLE_VOCABULARIES,
    sources: [SOURCE],
  });
  return createClient({ source: { ...source, ...overrides } });
}
