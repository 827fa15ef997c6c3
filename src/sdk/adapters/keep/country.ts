import { isoFromNuts } from '../../model/country-codes.ts';

/** Names that keep.eu uses and `Intl` does not. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['czech republic', 'CZ'],
  ['turkey', 'TR'],
  ['moldova, republic of', 'MD'],
  ['republic of moldova', 'MD'],
  ['macedonia', 'MK'],
  ['the former yugoslav republic of macedonia', 'MK'],
  ['bosnia and herzegovina', 'BA'],
  ['kosovo', 'XK'],
  ['kosovo*', 'XK'],
  ['russian federation', 'RU'],
  ['slovak republic', 'SK'],
  ['the netherlands', 'NL'],
  ['great britain', 'GB'],
];

let byName: ReadonlyMap<string, string> | undefined;

/** English names of all countries; worked out once, when the first is needed. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const known = letters.flatMap((one) =>
    letters.flatMap((other) => {
      const code = one + other;
      const name = names.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
  // `Intl` also names codes that are no longer in use; the first code of a name is the one in use, save for these.
  return new Map([...known.toReversed(), ['united kingdom', 'GB'], ['serbia', 'RS'], ...OTHER_NAMES]);
}

/** ISO 3166-1 alpha-2 of a country by its code (`EL` and `UK` too) or its English name. */
export function countryOf(text: string | undefined): string | undefined {
  const trimmed = (text ?? '').trim();
  if (/^[a-z]{2}$/i.test(trimmed)) return isoFromNuts(trimmed.toUpperCase());
  byName ??= namesOfCountries();
  return byName.get(trimmed.toLowerCase());
}
