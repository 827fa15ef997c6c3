/**
 * Languages that are official in the whole of a state, as BCP 47 language subtags. Regional ones are left out, for a
 * country code does not tell the region.
 *
 * Each row begins with what Unicode CLDR names the likeliest language of the country (a test compares them).
 */
const OFFICIAL: Readonly<Record<string, string>> = {
  AL: 'sq',
  AT: 'de',
  BA: 'bs hr sr',
  BE: 'nl fr de',
  BG: 'bg',
  CH: 'de fr it',
  CY: 'el tr',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi sv',
  FR: 'fr',
  GB: 'en',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IE: 'en ga',
  IS: 'is',
  IT: 'it',
  LI: 'de',
  LT: 'lt',
  LU: 'fr de lb',
  LV: 'lv',
  MD: 'ro',
  ME: 'sr',
  MK: 'mk sq',
  MT: 'mt en',
  NL: 'nl',
  NO: 'nb nn',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  TR: 'tr',
  UA: 'uk',
  XK: 'sq sr',
};

/** The countries whose official languages are known here. */
export const COUNTRIES_WITH_LANGUAGES: readonly string[] = Object.keys(OFFICIAL);

/** The official languages of a country; nothing when they are not known here. */
export function officialLanguages(country: string): readonly string[] | undefined {
  return Object.hasOwn(OFFICIAL, country) ? OFFICIAL[country]?.split(' ') : undefined;
}
