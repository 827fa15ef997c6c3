import { isoFromNuts } from '../../model/country-codes.ts';

/** A list of countries that a rule or a criterion refers to, and where it was read. */
export interface CountryList {
  /** ISO 3166-1 alpha-2 (`GR`, not `EL`), sorted. */
  readonly codes: readonly string[];
  /** The day from which the list is as it stands here. */
  readonly asOf: string;
  readonly source: string;
}

/**
 * The Member States of the European Union since the United Kingdom left it.
 *
 * @example
 * EU_MEMBER_STATES.codes.length; // 27
 * EU_MEMBER_STATES.asOf; // '2020-02-01'
 */
export const EU_MEMBER_STATES: CountryList = {
  codes: list('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
  asOf: '2020-02-01',
  source: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
};

/**
 * The states of the European Economic Area that are not in the Union: most law of the single market holds there.
 *
 * @example
 * EEA_EFTA_STATES.codes; // ['IS', 'LI', 'NO']
 */
export const EEA_EFTA_STATES: CountryList = {
  codes: list('IS LI NO'),
  asOf: '1995-05-01',
  source: 'https://www.efta.int/eea',
};

/**
 * The outermost regions as NUTS codes since 2016: Guadeloupe with Saint-Martin, Martinique, French Guiana, Réunion,
 * Mayotte, the Azores, Madeira, the Canary Islands (Treaty on the Functioning of the European Union, Article 349).
 *
 * @example
 * OUTERMOST_NUTS.some((code) => 'PT200'.startsWith(code)); // true: the Azores
 */
export const OUTERMOST_NUTS: readonly string[] = list('ES70 FRY1 FRY2 FRY3 FRY4 FRY5 PT20 PT30');

const MEMBERS: ReadonlySet<string> = new Set(EU_MEMBER_STATES.codes);
const EEA: ReadonlySet<string> = new Set(EEA_EFTA_STATES.codes);

/** What repaired records have in place of a country that could not be read (ISO 3166 leaves `ZZ` to its users). */
const UNKNOWN = 'ZZ';

/** A country in ISO spelling (`GR`, also of `EL`), unless it only stands for one that is not known. */
export const knownCountry = (country: string | undefined): string | undefined =>
  country === undefined || country === UNKNOWN ? undefined : isoFromNuts(country);

/**
 * Whether a country is a Member State of the European Union.
 *
 * @param country ISO 3166-1 alpha-2
 *
 * @example
 * isMemberState('GR'); // true
 */
export const isMemberState = (country: string): boolean => MEMBERS.has(country);

/** Whether most law of the single market holds in a country that is not in the Union. */
export const isEeaEfta = (country: string): boolean => EEA.has(country);

/**
 * The outermost region that a NUTS code lies in.
 *
 * @returns its NUTS 2 code; nothing when the code lies elsewhere or is too wide to say (`FR`, `PT`)
 */
export function outermostOf(nuts: string): string | undefined {
  return OUTERMOST_NUTS.find((region) => nuts.startsWith(region));
}

/** Whether a NUTS code is so wide that an outermost region may lie in it. */
export const mayBeOutermost = (nuts: string): boolean =>
  OUTERMOST_NUTS.some((region) => region.startsWith(nuts));

// @__NO_SIDE_EFFECTS__
function list(text: string): readonly string[] {
  return text.split(' ');
}
