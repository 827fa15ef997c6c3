import type { AreasRule, RuleSet, RuleSource } from '../types.ts';
import { oneLeadPartner, threeCountries, twoMemberStates } from './common.ts';

const READ = '2026-11-22';

const helpCentre = (article: string, path: string): RuleSource => ({
  title: 'Interreg Europe help centre',
  article,
  url: `https://www.interregeurope.eu/help-centre/${path}`,
  retrieved: READ,
  kind: 'programme',
});

const PARTNERSHIP = helpCentre('Partnership', 'apply-for-funding/partnership');

const PROGRAMME: RuleSource = {
  title: 'Interreg Europe programme 2021-2027, version 2.0, Commission Decision C(2023) 8860',
  article: 'NUTS regions covered by the programme',
  url: 'https://scribd.com/document/724764509/Interreg-Europe-2021-2027-CP-0',
  retrieved: READ,
  kind: 'programme',
};

const NORTH = ['DK', 'EE', 'FI', 'DE', 'LV', 'LT', 'NO', 'SE'];
const EAST = ['AT', 'BG', 'CZ', 'HU', 'PL', 'RO', 'SK', 'SI'];
const SOUTH = ['HR', 'CY', 'GR', 'IT', 'MT', 'PT', 'ES'];
const WEST = ['BE', 'FR', 'IE', 'LU', 'NL', 'CH'];
const AREAS: AreasRule['areas'] = [
  { id: 'north', countries: NORTH },
  { id: 'east', countries: EAST },
  { id: 'south', countries: SOUTH },
  { id: 'west', countries: WEST },
];

/** The countries that joined at the end of 2023. */
const JOINED_2023 = ['AL', 'BA', 'MD', 'ME', 'MK', 'RS', 'UA'];

/**
 * Interreg Europe 2021-2027, with the rules of single calls while these were open.
 *
 * @example
 * const partners = [
 *   { id: 'sofia', country: 'BG', role: 'lead' as const },
 *   { id: 'graz', country: 'AT' },
 * ];
 * const { results } = checkPartnership(partners, INTERREG_EUROPE, { on: '2026-11-22' });
 * results.find(({ rule }) => rule.id === 'three-countries')?.verdict; // 'fail'
 */
export const INTERREG_EUROPE: RuleSet = {
  id: 'interreg-europe',
  label: { en: 'Interreg Europe', de: 'Interreg Europe' },
  strand: 'C',
  cci: '2021TC16RFIR001',
  countries: ['EU', 'NO', 'CH', ...JOINED_2023],
  countriesSource: PROGRAMME,
  rules: [
    threeCountries,
    twoMemberStates,
    oneLeadPartner,
    {
      id: 'participating-countries',
      kind: 'countries',
      label: {
        en: 'Partners from participating countries; others take part at their own cost',
        de: 'Partner aus teilnehmenden Ländern; andere nehmen auf eigene Kosten teil',
      },
      severity: 'should',
      source: helpCentre('Questions', 'questions?page=4'),
      verified: true,
    },
    {
      id: 'eligible-bodies',
      kind: 'body-kinds',
      label: {
        en: 'Public authorities, bodies governed by public law or private non-profit bodies',
        de: 'Behörden, Einrichtungen des öffentlichen Rechts oder private gemeinnützige Einrichtungen',
      },
      severity: 'must',
      source: PARTNERSHIP,
      verified: true,
      bodyKinds: ['public-authority', 'public-law', 'private-nonprofit'],
    },
    {
      id: 'lead-partner',
      kind: 'lead',
      label: {
        en: 'The lead partner is a public body or a body governed by public law from the EU or Norway',
        de: 'Federführend ist eine öffentliche Einrichtung oder eine des öffentlichen Rechts aus der EU oder Norwegen',
      },
      severity: 'must',
      source: helpCentre('Questions', 'questions?page=4'),
      verified: true,
      countries: ['EU', 'NO'],
      bodyKinds: ['public-authority', 'public-law'],
    },
    {
      id: 'policy-authorities',
      kind: 'policy-authority-share',
      label: {
        en: 'For at least half of the policy instruments, the authority responsible for them is a partner',
        de: 'Für mindestens die Hälfte der Politikinstrumente ist die zuständige Behörde Partner',
      },
      severity: 'must',
      source: PARTNERSHIP,
      verified: true,
      min: 0.5,
    },
    {
      id: 'more-and-less-developed',
      kind: 'category-mix',
      label: {
        en: 'More and less developed regions together',
        de: 'Mehr und weniger entwickelte Regionen zusammen',
      },
      severity: 'must',
      source: {
        title: 'Interreg Europe: How does interregional cooperation benefit the regions?',
        url: 'https://www.interregeurope.eu/news-and-events/news/6275/how-does-interregional-cooperation-benefit-the-regions/',
        retrieved: READ,
        kind: 'programme',
      },
      verified: true,
      note: {
        en: 'To which side transition regions count is not said; they leave the outcome open.',
        de: 'Zu welcher Seite Übergangsregionen zählen, ist nicht gesagt; sie lassen das Ergebnis offen.',
      },
      groups: [
        { id: 'less-developed', categories: ['less-developed'] },
        { id: 'more-developed', categories: ['more-developed'] },
      ],
      either: ['transition'],
    },
    {
      id: 'recommended-size',
      kind: 'partners',
      label: { en: 'Between 5 and 16 partners', de: 'Zwischen 5 und 16 Partner' },
      severity: 'should',
      source: PARTNERSHIP,
      verified: true,
      min: 5,
      max: 16,
    },
    {
      id: 'four-areas-call-1',
      kind: 'areas',
      label: {
        en: 'First call: a partner from each of the four areas',
        de: 'Erster Aufruf: ein Partner aus jedem der vier Gebiete',
      },
      severity: 'must',
      source: {
        title: 'My Research Connect: Interreg Europe launches first call',
        url: 'https://www.myresearchconnect.com/interreg-europe-2021-2027-launches-first-call/',
        retrieved: READ,
        kind: 'third-party',
      },
      verified: true,
      validFrom: '2022-04-05',
      validTo: '2022-05-31',
      waivers: [{ kind: 'outermost-regions', moreThan: 1 }],
      areas: AREAS,
    },
    {
      id: 'four-of-five-areas-call-3',
      kind: 'areas',
      label: {
        en: 'Third call: partners from at least four of the five areas',
        de: 'Dritter Aufruf: Partner aus mindestens vier der fünf Gebiete',
      },
      severity: 'must',
      source: {
        title: 'FASI: Interreg Europe, call for project proposals 2024',
        url: 'https://fasi.eu/en/grants/21730879-e92d-4e5f-ab9a-4fc1e15598bf',
        retrieved: READ,
        kind: 'third-party',
      },
      verified: false,
      note: {
        en: 'The number is as reported; which countries form the five areas was not found. Shown with the areas of the first call, and the countries that joined in 2023 in an area that is not known.',
        de: 'Die Zahl ist so berichtet; welche Länder die fünf Gebiete bilden, wurde nicht gefunden. Gezeigt mit den Gebieten des ersten Aufrufs und den 2023 beigetretenen Ländern in einem unbekannten Gebiet.',
      },
      validFrom: '2024-03-20',
      validTo: '2024-06-07',
      areas: [...AREAS, { id: 'fifth', countries: [] }],
      min: 4,
      unplaced: JOINED_2023,
    },
  ],
};
