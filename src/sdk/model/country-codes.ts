/** The two countries whose NUTS code is not their ISO 3166-1 code. */
const NUTS_TO_ISO: ReadonlyMap<string, string> = new Map([
  ['EL', 'GR'],
  ['UK', 'GB'],
]);

/**
 * The ISO 3166-1 code of a NUTS country code, or of the country that a longer NUTS code begins with.
 *
 * @example
 * isoFromNuts('EL30'); // 'GR'
 */
export function isoFromNuts(nuts: string): string {
  return isoOfCountry(nuts.slice(0, 2));
}

/** The ISO 3166-1 code for a country code of either kind; anything else stays what it is. */
export const isoOfCountry = (code: string): string => NUTS_TO_ISO.get(code) ?? code;

/**
 * The NUTS country code of an ISO 3166-1 code.
 *
 * @example
 * nutsFromIso('GB'); // 'UK'
 */
export function nutsFromIso(iso: string): string {
  for (const [nuts, other] of NUTS_TO_ISO) if (other === iso) return nuts;
  return iso;
}
