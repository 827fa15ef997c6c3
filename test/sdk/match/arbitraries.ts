import fc from 'fast-check';
import type { MatchOptions, MatchParty } from '../../../src/sdk/match/index.ts';
import { isMemberState } from '../../../src/sdk/match/facts/countries.ts';
import type { Offer } from '../../../src/sdk/model/organisation.ts';

const topic = fc.constantFrom('hydrogen', 'robotics', 'water', 'tourism', 'batteries');

const offer: fc.Arbitrary<Offer> = fc.record(
  { topic, group: fc.constantFrom('technology', 'service'), level: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: ['topic'] },
);

const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 4 });

const anyParty: fc.Arbitrary<MatchParty> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    country: fc.constantFrom('BG', 'DE', 'AT', 'NO', 'CH', 'AU', 'PE'),
    nuts: fc.constantFrom('BG41', 'DE60', 'AT22', 'ES70'),
    worldArea: fc.constantFrom('europe', 'oceania'),
    point: fc.record({
      lat: fc.double({ min: 40, max: 43, noNaN: true }),
      lng: fc.double({ min: 20, max: 24, noNaN: true }),
      precision: fc.constantFrom('city', 'region'),
    }),
    category: fc.record({
      value: fc.constantFrom('less-developed', 'transition', 'more-developed', 'new-category'),
      basis: fc.constantFrom('legal', 'computed'),
    }),
    gdpIndex: fc.double({ min: 20, max: 260, noNaN: true }),
    regionIds: some(fc.constantFrom('nuts:BG41', 'nuts:DE60', 'place:melbourne')),
    partnerType: fc.constantFrom('LocalPublicAuthority', 'Sme'),
    legalStatus: fc.constantFrom('public', 'private'),
    bodyKind: fc.constantFrom('public-authority', 'private-profit'),
    organisationType: fc.constantFrom('digital-innovation-hub', 'research-organisation'),
    languages: some(fc.constantFrom('de', 'de-AT', 'en', 'bg')),
    offers: some(offer),
    needs: some(offer),
    objectives: some(fc.constantFrom('RSO1.1', 'RSO1.2', ' RSO2.8', '2.viii', 'PO1', 'ISO6.1', 'RSO9.99')),
    topics: some(topic),
    economicDomains: some(fc.constantFrom('C', 'C26', 'C27', 'J62')),
    scientificDomains: some(fc.constantFrom('04', '04.1', '05')),
    challenges: some(fc.constantFrom('capacity', 'funding')),
    stages: some(fc.constantFrom('scoping', 'mapping')),
    networks: some(fc.constantFrom('iurc', 'eurada')),
    programmes: some(fc.constantFrom('keep:1', 'keep:2')),
    projects: some(fc.constantFrom('SYMBI', 'ERUDITE')),
    pairedWith: some(fc.constantFrom('a', 'b', 'nuts:DE60', 'place:melbourne')),
    wanted: fc.record(
      {
        partnerTypes: some(fc.constantFrom('LocalPublicAuthority', 'Sme')),
        countries: some(fc.constantFrom('BG', 'DE', 'AU')),
        nuts: some(fc.constantFrom('BG', 'DE6')),
        categories: some(fc.constantFrom('less-developed', 'more-developed')),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['id'] },
);

/**
 * Parties of which any fact may be missing, small enough that they often have something in common. Outside the Union
 * there are no development categories.
 */
export const party: fc.Arbitrary<MatchParty> = anyParty.map(({ category, ...rest }) => ({
  ...rest,
  ...(category && (rest.country === undefined || isMemberState(rest.country)) && { category }),
}));

const WIDER: Readonly<Record<string, readonly string[]>> = { batteries: ['energy'], hydrogen: ['energy'] };

export const options: fc.Arbitrary<MatchOptions> = fc.record(
  {
    scope: fc.constantFrom('any', 'intra-eu', 'beyond-eu'),
    strand: fc.constantFrom('A', 'B', 'C'),
    wider: fc.constant((code: string) => WIDER[code] ?? []),
    weights: fc.record(
      {
        offersMeetNeeds: fc.integer({ min: -5, max: 500 }),
        technology: fc.integer({ min: -5, max: 500 }),
        near: fc.constantFrom(0, 1, Infinity),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
