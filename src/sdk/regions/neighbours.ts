import { isoFromNuts } from '../model/country-codes.ts';
import { COUNTRY_BORDERS } from './country-borders.ts';
import { grouped } from './grouped.ts';
import { lazily } from './lazily.ts';
import { normaliseCountry } from './nuts-code.ts';

const neighbours = lazily((): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...COUNTRY_BORDERS.matchAll(/([A-Z]{2}):(\S+)/g)].flatMap(([, country = '', list = '']) =>
    list.split(',').flatMap((other) => [
      { country, other },
      { country: other, other: country },
    ]),
  );
  return new Map(
    [...grouped(pairs, ({ country }) => country)].map(([country, found]) => [
      country,
      found.map(({ other }) => other).toSorted(),
    ]),
  );
});

/**
 * The countries that share a border on land with a country, as ISO 3166-1 codes in alphabetical order.
 * Source and date: {@link COUNTRY_BORDERS_SOURCE}. Borders at sea do not count, bridges and tunnels neither.
 *
 * @param country an ISO or NUTS country code, in capitals or not: `GR`, `el`
 * @returns empty for a country without borders on land (Malta), and for what is no country code
 * @example
 * neighbourCountries('PT'); // ['ES']
 * neighbourCountries('UK'); // ['IE']
 */
export function neighbourCountries(country: string): readonly string[] {
  return neighbours().get(normaliseCountry(country)?.iso ?? '') ?? [];
}

/**
 * Whether two countries, or the countries of two NUTS codes, share a border on land. A country is no neighbour of
 * itself.
 *
 * @example
 * areNeighbours('EL', 'BG'); // true
 * areNeighbours('ITC4', 'FR'); // true: Italy and France, whatever the region
 */
export function areNeighbours(one: string, other: string): boolean {
  const [first, second] = [one, other].map((code) => isoFromNuts(code.trim().toUpperCase()));
  return first !== undefined && second !== undefined && neighbourCountries(first).includes(second);
}
