import type { RuleSet, RuleSource } from '../types.ts';
import { oneLeadPartner, oneMemberState } from './common.ts';

const READ = '2026-11-22';

const BALTIC: RuleSource = {
  title: 'Interreg Baltic Sea Region: funding checklist',
  url: 'https://interreg-baltic.eu/funding/checklist',
  retrieved: READ,
  kind: 'programme',
};

/**
 * Baltic Sea Region: more than what the Interreg Regulation asks of strand B.
 *
 * @example
 * const partners = [
 *   { id: 'turku', country: 'FI', role: 'lead' as const },
 *   { id: 'riga', country: 'LV' },
 * ];
 * checkPartnership(partners, INTERREG_BALTIC_SEA).verdict; // 'fail': it asks for three countries
 */
export const INTERREG_BALTIC_SEA: RuleSet = {
  id: 'interreg-baltic-sea',
  label: { en: 'Interreg Baltic Sea Region', de: 'Interreg Ostseeraum' },
  strand: 'B',
  countries: ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'NO', 'PL', 'SE'],
  countriesSource: {
    title: 'Interreg Baltic Sea Region: programme area',
    url: 'https://interreg-baltic.eu/',
    retrieved: READ,
    kind: 'programme',
  },
  rules: [
    {
      id: 'three-programme-countries',
      kind: 'min-countries',
      label: {
        en: 'Partners from at least three countries of the programme area',
        de: 'Partner aus mindestens drei Ländern des Programmgebiets',
      },
      severity: 'must',
      source: BALTIC,
      verified: true,
      note: {
        en: 'Of Germany only some states belong to the programme area; this looks at countries.',
        de: 'Von Deutschland gehören nur einige Länder zum Programmgebiet; hier zählen Staaten.',
      },
      min: 3,
    },
    {
      id: 'three-partners',
      kind: 'partners',
      label: { en: 'At least three partners', de: 'Mindestens drei Partner' },
      severity: 'must',
      source: BALTIC,
      verified: true,
      min: 3,
    },
    oneMemberState,
    oneLeadPartner,
  ],
};

/**
 * North Sea Region, likewise.
 *
 * @example
 * const partners = [
 *   { id: 'bremen', country: 'DE', role: 'lead' as const },
 *   { id: 'aarhus', country: 'DK' },
 * ];
 * const { results } = checkPartnership(partners, INTERREG_NORTH_SEA);
 * results.map(({ verdict }) => verdict); // ['fail', 'pass', 'pass']: it asks for three countries
 */
export const INTERREG_NORTH_SEA: RuleSet = {
  id: 'interreg-north-sea',
  label: { en: 'Interreg North Sea', de: 'Interreg Nordsee' },
  strand: 'B',
  countries: ['BE', 'DK', 'FR', 'DE', 'NL', 'NO', 'SE'],
  countriesSource: {
    title: 'Interreg North Sea: how we work',
    url: 'https://interregnorthsea.eu/how-we-work',
    retrieved: READ,
    kind: 'programme',
  },
  rules: [
    {
      id: 'three-programme-countries',
      kind: 'min-countries',
      label: {
        en: 'Partners from at least three countries of the North Sea Region',
        de: 'Partner aus mindestens drei Ländern des Nordseeraums',
      },
      severity: 'must',
      source: {
        title: 'Interreg North Sea: steps to apply',
        url: 'https://interregnorthsea.eu/steps-to-apply',
        retrieved: READ,
        kind: 'programme',
      },
      verified: true,
      note: {
        en: 'Of most of these countries only parts belong to the region; this looks at countries.',
        de: 'Von den meisten dieser Staaten gehören nur Teile zum Raum; hier zählen Staaten.',
      },
      min: 3,
    },
    oneMemberState,
    oneLeadPartner,
  ],
};
