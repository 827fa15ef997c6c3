import { isoFromNuts, nutsFromIso } from '../model/country-codes.ts';

/** A NUTS code, taken apart. */
export interface ParsedNuts {
  /** In standard form: upper case, `EL` and `UK`. */
  readonly code: string;
  /** 0 country, 1 major region, 2 basic region, 3 small region. */
  readonly level: 0 | 1 | 2 | 3;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As NUTS writes the country. */
  readonly nutsCountry: string;
  /** `FRZZ` and the like: figures that belong to no place, such as embassies or the continental shelf. */
  readonly extraRegio: boolean;
}

/**
 * Reads a NUTS code of any version and level. Takes `GR` and `GB`, lower case and white space around it.
 * It says whether the text has the form of a code; whether the region exists is for `resolveNuts` to say.
 *
 * @returns nothing when it has not the form of a NUTS code (`EU27_2020`, `ABCDEF`)
 * @example
 * parseNuts(' gr30 ')?.code; // 'EL30'
 * parseNuts('FRZZ')?.extraRegio; // true
 */
export function parseNuts(text: string): ParsedNuts | undefined {
  const upper = text.trim().toUpperCase();
  if (!/^[A-Z]{2}[0-9A-Z]{0,3}$/.test(upper)) return undefined;
  const nutsCountry = nutsFromIso(upper.slice(0, 2));
  const rest = upper.slice(2);
  return {
    code: nutsCountry + rest,
    level: rest.length as ParsedNuts['level'],
    country: isoFromNuts(nutsCountry),
    nutsCountry,
    extraRegio: /^Z+$/.test(rest),
  };
}

/** A country in both spellings. */
export interface CountryCodes {
  /** ISO 3166-1 alpha-2: `GR`, `GB`. */
  readonly iso: string;
  /** NUTS: `EL`, `UK`. */
  readonly nuts: string;
}

/**
 * Reads a two-letter country code of either kind.
 *
 * @example
 * normaliseCountry('el'); // { iso: 'GR', nuts: 'EL' }
 */
export function normaliseCountry(text: string): CountryCodes | undefined {
  const upper = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(upper)) return undefined;
  const iso = isoFromNuts(upper);
  return { iso, nuts: nutsFromIso(iso) };
}
