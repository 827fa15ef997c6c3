import type { RuleSet, RuleSource } from '../types.ts';
import { oneLeadPartner, threeCountries, twoMemberStates } from './common.ts';

const READ = '2026-11-22';

const CALL_2023: RuleSource = {
  title: 'URBACT: first call for Action Planning Networks',
  url: 'https://urbact.eu/get-involved',
  retrieved: READ,
  kind: 'programme',
};

/** What an Italian public agency reports of the call of 2023; the terms of reference were not read. */
const REPORT_2023: RuleSource = {
  title: 'Formez: Programma URBACT IV, bando Action Planning Network',
  url: 'http://europa.formez.it/content/programma-urbact-iv-bando-action-planning-network-scadenza-31032023',
  retrieved: READ,
  kind: 'third-party',
};

/** The days on which the call of 2023 was open. */
const IN_CALL_2023 = { validFrom: '2023-01-09', validTo: '2023-03-31' };

/**
 * Action Planning Networks of URBACT IV, with the rules of the call of 2023 while it was open.
 *
 * @example
 * const cities = [
 *   { id: 'porto', country: 'PT', role: 'lead' as const },
 *   { id: 'split', country: 'HR' },
 * ];
 * const { results } = checkPartnership(cities, URBACT_ACTION_PLANNING, { on: '2026-11-22' });
 * results.find(({ rule }) => rule.id === 'three-countries')?.verdict; // 'fail'
 */
export const URBACT_ACTION_PLANNING: RuleSet = {
  id: 'urbact-apn',
  label: { en: 'URBACT IV, Action Planning Networks', de: 'URBACT IV, Action-Planning-Netzwerke' },
  strand: 'C',
  cci: '2021TC16FFIR001',
  countries: ['EU', 'NO', 'CH', 'AL', 'BA', 'ME', 'MK', 'RS'],
  countriesSource: CALL_2023,
  rules: [
    threeCountries,
    twoMemberStates,
    oneLeadPartner,
    {
      id: 'participating-countries',
      kind: 'countries',
      label: { en: 'Partners from participating countries', de: 'Partner aus teilnehmenden Ländern' },
      severity: 'must',
      source: CALL_2023,
      verified: true,
    },
    {
      id: 'eight-to-ten-partners',
      kind: 'partners',
      label: { en: '8 to 10 partners', de: '8 bis 10 Partner' },
      severity: 'must',
      source: {
        title: 'URBACT: find your next partners',
        url: 'https://urbact.eu/find-next-partners',
        retrieved: READ,
        kind: 'programme',
      },
      verified: true,
      min: 8,
      max: 10,
    },
    {
      id: 'city-leads',
      kind: 'lead',
      label: { en: 'A city administration leads', de: 'Eine Stadtverwaltung führt' },
      severity: 'must',
      source: {
        title: 'URBACT: find your next partners',
        url: 'https://urbact.eu/find-next-partners',
        retrieved: READ,
        kind: 'programme',
      },
      verified: true,
      note: {
        en: 'Read as: of the partner type local public authority.',
        de: 'Gelesen als: vom Partnertyp lokale Behörde.',
      },
      partnerTypes: ['LocalPublicAuthority'],
    },
    {
      id: 'seven-countries-call-2023',
      kind: 'min-countries',
      label: { en: 'Call of 2023: at least seven countries', de: 'Aufruf 2023: mindestens sieben Länder' },
      severity: 'must',
      source: REPORT_2023,
      verified: false,
      ...IN_CALL_2023,
      min: 7,
    },
    {
      id: 'seventy-percent-call-2023',
      kind: 'category-share',
      label: {
        en: 'Call of 2023: 70 % of the partners from less developed or transition regions',
        de: 'Aufruf 2023: 70 % der Partner aus weniger entwickelten oder Übergangsregionen',
      },
      severity: 'must',
      source: REPORT_2023,
      verified: false,
      note: {
        en: 'How partners outside the Union count is not told; here they do not.',
        de: 'Wie Partner außerhalb der Union zählen, ist nicht gesagt; hier zählen sie nicht.',
      },
      ...IN_CALL_2023,
      categories: ['less-developed', 'transition'],
      min: 0.7,
    },
  ],
};
