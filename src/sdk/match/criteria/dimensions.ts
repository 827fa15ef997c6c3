import { isEeaEfta, isMemberState } from '../facts/countries.ts';
import { officialLanguages } from '../facts/languages.ts';
import type { MatchParty, ReasonValues } from '../types.ts';
import { DERIVED, lacking, unknown, unknownUnless, type Criterion, type Finding } from './criterion.ts';
import { coverage, shared, sorted } from './overlap.ts';

/*
 * The five dimensions in which Hamburg aligns itself with partners abroad, and in which a potential-benefit analysis
 * compares two regions before they enter a partnership (IURC at the EU Regions Week, 10 October 2023).
 */

/** Technologies that both sides offer: they can work with each other's results. */
export const technology: Criterion = {
  code: 'technology',
  weight: 'technology',
  find: (a, b) => {
    const [one, other] = [technologiesOf(a), technologiesOf(b)];
    if (one.length === 0 || other.length === 0) {
      return [
        unknown([...(one.length > 0 ? [] : [OFFERS_OF.a]), ...(other.length > 0 ? [] : [OFFERS_OF.b])]),
      ];
    }
    return [{ fit: coverage(one, other), certainty: 1, values: { same: shared(one, other) } }];
  },
};

const OFFERS_OF = { a: { party: 'a', field: 'offers' }, b: { party: 'b', field: 'offers' } } as const;

/** Many lists of offers do not say which of them are technologies, so that none found is none known. */
const technologiesOf = ({ offers = [] }: MatchParty): readonly string[] =>
  offers.filter(({ group }) => group === 'technology').map(({ topic }) => topic);

/** How governance is compared: the most telling field that both sides have. */
const GOVERNANCE = [
  ['partnerType', 1],
  ['regionType', 1],
  ['organisationType', 0.75],
  ['bodyKind', 0.5],
  ['legalStatus', 0.25],
] as const satisfies readonly (readonly [keyof MatchParty, number])[];

/** What one side would have to tell to be compared with the other one: a region its type, a body its partner type. */
const toldOf = (other: MatchParty): keyof MatchParty =>
  GOVERNANCE.find(([field]) => other[field] !== undefined)?.[0] ?? 'partnerType';

/** Bodies of the same kind and tier, which can decide on the same things. */
export const governance: Criterion = {
  code: 'governance',
  weight: 'governance',
  find: (a, b) => {
    const known = GOVERNANCE.filter(([field]) => a[field] !== undefined && b[field] !== undefined);
    if (known.length === 0) {
      return [unknown([...lacking('a', a, toldOf(b)), ...lacking('b', b, toldOf(a))])];
    }
    const same = known.filter(([field]) => a[field] === b[field]);
    const [[field, fit] = ['', 0] as const] = same.toSorted(([, one], [, other]) => other - one);
    const values: ReasonValues = field ? { field, value: a[field] ?? '' } : {};
    return [{ fit, certainty: 1, values }];
  },
};

/** What a shared legal framework is worth: that of one state, of the Union, of the single market. */
const LEGAL = { 'same-country': 1, 'eu-law': 0.8, 'single-market': 0.5 } as const;

/** How much of the law is the same on both sides. */
export const legalFramework: Criterion = {
  code: 'legal-framework',
  weight: 'legalFramework',
  find: (a, b) => {
    const lack = unknownUnless(a, b, ['country']);
    if (lack) return [lack];
    const [one, other] = [a.country ?? '', b.country ?? ''];
    const framework = sharedLaw(one, other);
    return [
      {
        fit: framework ? LEGAL[framework] : 0,
        certainty: 1,
        values: framework ? { framework, countries: sorted([one, other]) } : {},
      },
    ];
  },
};

function sharedLaw(one: string, other: string): keyof typeof LEGAL | undefined {
  if (one === other) return 'same-country';
  if (isMemberState(one) && isMemberState(other)) return 'eu-law';
  const inMarket = (country: string): boolean => isMemberState(country) || isEeaEfta(country);
  return inMarket(one) && inMarket(other) ? 'single-market' : undefined;
}

/** What a language that both have by the law of their countries is worth, next to one that both work in. */
const OFFICIAL_LANGUAGE = 0.8;

/** A language in common. Which culture two regions share beyond that, no record tells. */
export const cultureLanguage: Criterion = {
  code: 'culture-language',
  weight: 'cultureLanguage',
  find: (a, b) => [sharedLanguage(a, b)],
};

function sharedLanguage(a: MatchParty, b: MatchParty): Finding {
  const missing = [...lacking('a', a, 'languages'), ...lacking('b', b, 'languages')];
  const [one, other] = [languagesOf(a), languagesOf(b)];
  if (!one || !other) return unknown(missing);
  const working = shared(primary(a.languages ?? []), primary(b.languages ?? []));
  const any = shared(one, other);
  return {
    fit: working.length > 0 ? 1 : any.length > 0 ? OFFICIAL_LANGUAGE : 0,
    certainty: missing.length > 0 ? DERIVED : 1,
    missing,
    values: {
      languages: working.length > 0 ? working : any,
      basis: working.length > 0 ? 'stated' : 'official',
    },
  };
}

/** The languages a party says it works in, and the official ones of its country. */
function languagesOf({ languages, country }: MatchParty): readonly string[] | undefined {
  const official = country === undefined ? undefined : officialLanguages(country);
  return languages || official ? [...primary(languages ?? []), ...(official ?? [])] : undefined;
}

/** `de-AT` and `de` are one language here. */
const primary = (tags: readonly string[]): readonly string[] =>
  tags.map((tag) => (tag.split('-')[0] ?? tag).toLowerCase());

/** Index points of GDP per inhabitant from which on two economies have nothing in common. */
const FAR_APART = 50;

/** Economies of like strength (GDP per inhabitant in PPS, EU-27 average = 100). */
export const economicPotential: Criterion = {
  code: 'economic-potential',
  weight: 'economicPotential',
  find: (a, b) => {
    const lack = unknownUnless(a, b, ['gdpIndex']);
    if (lack || a.gdpIndex === undefined || b.gdpIndex === undefined) return lack ? [lack] : [];
    const difference = Math.abs(a.gdpIndex - b.gdpIndex);
    return [
      {
        fit: Math.max(0, 1 - difference / FAR_APART),
        certainty: 1,
        values: { a: a.gdpIndex, b: b.gdpIndex, difference },
      },
    ];
  },
};
