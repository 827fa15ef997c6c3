import { isoFromNuts } from '../../sdk/model/country-codes.ts';

/** Names that the browsers' own table of country names writes differently. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'czech republic': 'CZ',
    turkey: 'TR',
    'great britain': 'GB',
    macedonia: 'MK',
    'the netherlands': 'NL',
    'republic of moldova': 'MD',
    kosovo: 'XK',
  }),
);

/** Reads a country as ISO 3166-1 alpha-2 out of a code (`EL`, `gr`) or a name in one of some languages. */
export type CountryReader = (value: string) => string | undefined;

/**
 * Makes a reader of countries.
 *
 * @param languages in which countries may be named; English is always understood
 */
export function countryReader(languages: readonly string[]): CountryReader {
  let names: ReadonlyMap<string, string> | undefined;
  const known = new Map<string, string | undefined>();
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const read = (value: string): string | undefined => {
    const code = value.trim().toUpperCase();
    if (/^[A-Z]{2}$/u.test(code)) {
      const iso = isoFromNuts(code);
      return english.of(iso) === undefined ? undefined : iso;
    }
    names ??= namesOf([...languages, 'en']);
    const name = value.trim().toLowerCase();
    return names.get(name) ?? OTHER_NAMES.get(name);
  };
  return (value) => {
    if (!known.has(value)) known.set(value, read(value));
    return known.get(value);
  };
}

function namesOf(languages: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const tags = [...new Set(languages)].filter((tag) => tag !== 'und');
  for (const display of tags.map(
    (tag) => new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }),
  )) {
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code)?.toLowerCase();
      // `DD` is called Germany as well: codes that were given up canonicalise to their successor.
      if (name !== undefined && new Intl.Locale(`und-${code}`).region === code) names.set(name, code);
    }
  }
  return names;
}
