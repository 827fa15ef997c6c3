/** What says that there is no number, in the free text of keep.eu. */
const NONE = /^(?:n\.?\s?\/?\s?a\.?|none|no|-+|0+)$/i;

/**
 * The register number in a free text of keep.eu: `BG000057086 | 000057086 | Registry number (EN)`, `N/A | 17590372`.
 *
 * @returns the first part that holds digits, without spaces; nothing when there is none
 */
export function registerNumber(text: string | undefined): string | undefined {
  for (const part of (text ?? '').split('|')) {
    const candidate = part.trim();
    if (candidate === '' || NONE.test(candidate)) continue;
    const number = candidate.replace(/\s+/gu, '');
    // Words that describe the number stand in a part of their own.
    if (/^[\p{L}\d./-]*\d[\p{L}\d./-]*$/u.test(number) && /\d{3}/.test(number)) return number;
  }
  return undefined;
}

/** A participant identification code of the EU: nine digits, not all zeros. */
export function picOf(text: string | undefined): string | undefined {
  const digits = (text ?? '').replace(/\s+/gu, '');
  return /^\d{9}$/.test(digits) && !/^0+$/.test(digits) ? digits : undefined;
}
