import type { NutsVersion } from '../model/region.ts';
import { lazily } from './lazily.ts';
import { NUTS_GAINED } from './nuts-changes.ts';
import { NUTS_2021_UNITED_KINGDOM, NUTS_2024, NUTS_ONLY_2024 } from './nuts-codes.ts';
import { readSteps } from './nuts-crosswalk.ts';

/**
 * The versions of NUTS in their order.
 *
 * @example
 * NUTS_VERSIONS; // [2013, 2016, 2021, 2024]
 */
export const NUTS_VERSIONS = [2013, 2016, 2021, 2024] as const satisfies readonly NutsVersion[];

/** Every code of every version: worked out backwards from today's, by taking each step of changes back. */
const codesByVersion = lazily((): ReadonlyMap<NutsVersion, ReadonlySet<string>> => {
  const today = readCodes(NUTS_2024);
  const unitedKingdom = readCodes(NUTS_2021_UNITED_KINGDOM);
  const found = new Map<NutsVersion, ReadonlySet<string>>([[2024, new Set(today)]]);
  let later = [...today.filter((code) => !isOnlyToday(code)), ...unitedKingdom];
  for (const { from, targets, origins } of readSteps().toReversed()) {
    const stayed = new Set(NUTS_GAINED[from]);
    const earlier = new Set(later.filter((code) => !origins.has(code) || stayed.has(code)));
    for (const code of targets.keys()) earlier.add(code);
    found.set(from, earlier);
    later = [...earlier];
  }
  return found;
});

function isOnlyToday(code: string): boolean {
  return NUTS_ONLY_2024.some((start) => code.startsWith(start));
}

/** Reads the form of `nuts-codes.ts`; a long line goes on five spaces in. */
function readCodes(text: string): readonly string[] {
  return [...text.matchAll(/^ {2}([A-Z]{2})(.*(?:\n {5}.*)*)/gm)].flatMap(([, country = '', tree = '']) => [
    country,
    ...[...tree.matchAll(/(\w)\(([^)]*)\)/g)].flatMap(([, major = '', below = '']) => [
      country + major,
      ...[...below.matchAll(/(\w):(\w+)/g)].flatMap(([, basic = '', small = '']) => [
        country + major + basic,
        ...Array.from(small, (last) => country + major + basic + last),
      ]),
    ]),
  ]);
}

/**
 * All codes of one version of NUTS, of countries and of levels 1 to 3, extra-regio codes aside.
 *
 * NUTS 2024 has 38 countries and not the United Kingdom. Earlier versions are those of the countries that the JRC's
 * converter covers: the 28 members of that time, Iceland, Liechtenstein, Norway and Switzerland.
 *
 * @example
 * nutsCodes(2024).has('PT1A'); // true
 * nutsCodes(2021).has('PT1A'); // false
 */
export function nutsCodes(version: NutsVersion): ReadonlySet<string> {
  return codesByVersion().get(version) ?? new Set();
}

/**
 * The versions that have a code, in standard form (`EL30`); none when it is on no record.
 *
 * @example
 * versionsOf('HR04'); // [2013, 2016]
 */
export function versionsOf(code: string): readonly NutsVersion[] {
  return NUTS_VERSIONS.filter((version) => nutsCodes(version).has(code));
}
