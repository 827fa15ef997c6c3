import { isoFromNuts } from '../model/country-codes.ts';
import { parseNuts, type ParsedNuts } from './nuts-code.ts';
import { nutsCodes } from './nuts-versions.ts';

/** A code of a place, read: what scheme it is of and which country it tells. */
export type RegionCode =
  /** Of the classification, by its form; whether the region exists is for `resolveNuts` to say. */
  | ({ readonly scheme: 'nuts' } & ParsedNuts)
  /** A country outside NUTS, ISO 3166-1 alpha-2. */
  | { readonly scheme: 'iso-3166-1'; readonly code: string; readonly country: string }
  /** A part of a country, ISO 3166-2: `PE-PIU`. */
  | { readonly scheme: 'iso-3166-2'; readonly code: string; readonly country: string }
  /** A town of UN/LOCODE: `AUMEL`. */
  | { readonly scheme: 'unlocode'; readonly code: string; readonly country: string }
  /**
   * How Jems writes places outside NUTS. A `stub` (`AU1`, `AU11`, `AU110`) stands for the whole country at each level;
   * other codes name real regions that only Jems has a list of.
   */
  | { readonly scheme: 'jems'; readonly code: string; readonly country: string; readonly stub: boolean }
  /** Figures of no place: embassies, the continental shelf. Without a country when the text names none. */
  | { readonly scheme: 'extra-regio'; readonly code: string; readonly country?: string }
  /** Several countries together: `EU27_2020`, `EA20`. */
  | { readonly scheme: 'aggregate'; readonly code: string };

/**
 * Reads a code of a place as data sets write it, inside NUTS or outside. White space and lower case do not matter.
 *
 * Codes of five letters are UN/LOCODE, since no NUTS code of level 3 ends in three letters (extra-regio ones aside).
 *
 * @returns nothing when the text has none of these forms
 * @example
 * readRegionCode(' itc4 ')?.scheme; // 'nuts'
 * readRegionCode('PE-PIU'); // { scheme: 'iso-3166-2', code: 'PE-PIU', country: 'PE' }
 * readRegionCode('AU110'); // { scheme: 'jems', code: 'AU110', country: 'AU', stub: true }
 * readRegionCode('Extra-Regio NUTS 2'); // { scheme: 'extra-regio', code: 'EXTRA-REGIO NUTS 2' }
 */
export function readRegionCode(text: string): RegionCode | undefined {
  const code = text.trim().toUpperCase();
  if (/^EXTRA[- ]?REGIO\b/.test(code)) return { scheme: 'extra-regio', code };
  if (/^(?:EU|EA)\d{0,2}(?:_\d{4})?$/.test(code)) return { scheme: 'aggregate', code };
  const [, country, part] = /^([A-Z]{2})-([A-Z0-9]{1,3})$/.exec(code) ?? [];
  if (country !== undefined && part !== undefined) {
    const iso = isoFromNuts(country);
    return { scheme: 'iso-3166-2', code: `${iso}-${part}`, country: iso };
  }
  const parsed = parseNuts(code);
  if (!parsed) return undefined;
  if (parsed.extraRegio) return { scheme: 'extra-regio', code: parsed.code, country: parsed.country };
  if (/^[A-Z]{5}$/.test(code)) return { scheme: 'unlocode', code, country: parsed.country };
  if (isInNuts(parsed.nutsCountry)) return { scheme: 'nuts', ...parsed };
  if (parsed.level === 0) return { scheme: 'iso-3166-1', code: parsed.country, country: parsed.country };
  return { scheme: 'jems', code, country: parsed.country, stub: '110'.startsWith(code.slice(2)) };
}

/** Whether any version of NUTS has the country. */
function isInNuts(nutsCountry: string): boolean {
  return nutsCodes(2024).has(nutsCountry) || nutsCodes(2021).has(nutsCountry);
}
