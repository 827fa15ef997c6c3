import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { exampleOrganisations, exampleRegions, exampleVocabularies } from '../sources/example-data.ts';

/** Invented: an organisation with a field and codes that no version of coopkit knows. */
export const witness = {
  kind: 'organisations',
  record: {
    kind: 'organisations',
    id: 'example:from-the-future',
    name: { en: 'Orbital habitat council' },
    country: 'CZ',
    partnerType: 'OrbitalAuthority',
    offers: [{ topic: 'zero-gravity', group: 'somewhere-new' }],
    source: { name: 'First register', licence: 'CC0-1.0' },
    habitat: { rings: 3 },
  },
} as const;

/** Invented requests, so that a second collection has several pages. */
const requests = Array.from({ length: 9 }, (_, number) => ({
  kind: 'requests',
  id: `example:request-${number}`,
  source: { name: 'Second register', licence: 'CC0-1.0' },
  direction: number % 2 ? 'seek' : 'offer',
  title: { en: `Partners for project ${number}` },
  country: 'PL',
  state: 'open',
  topics: ['hydrogen'],
}));

/** As they would come over a wire: what they are is for the source's reader to find out. */
export const records: Readonly<Record<'organisations' | 'regions' | 'requests', readonly AnyRecord[]>> = {
  organisations: [...exampleOrganisations(40), witness.record],
  regions: exampleRegions,
  requests: requests as readonly AnyRecord[],
};

/** A source that does all it should. */
export const goodSource = (id = 'good'): Source =>
  memorySource({ id, records, vocabularies: exampleVocabularies, languages: ['en'] });
