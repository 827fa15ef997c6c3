import type { Speaker } from './intl/formats.ts';
import { formatter } from './formatter.ts';
import { legible } from './legible.ts';

/** The name of a country or a language; its code where the browser knows none. */
export function displayName(speaker: Speaker, type: 'region' | 'language', code: string): string {
  const own = speaker.formats('DisplayNames')?.name(type, code);
  if (own) return own;
  try {
    return formatter('DisplayNames', speaker.lang, { type, fallback: 'code' }).of(code) ?? legible(code);
  } catch {
    return legible(code);
  }
}

/** The name of a country by its ISO code, or by the NUTS spellings `EL` and `UK`. */
export function countryName(speaker: Speaker, code: string): string {
  return displayName(speaker, 'region', code === 'EL' ? 'GR' : code === 'UK' ? 'GB' : code);
}

/** Several things one after another, the way the language does it; with commas where the browser cannot. */
export function listOf(speaker: Speaker, items: readonly string[]): string {
  const own = speaker.formats('ListFormat')?.list(items);
  if (own !== undefined) return own;
  try {
    return formatter('ListFormat', speaker.lang, { type: 'unit', style: 'short' }).format(items);
  } catch {
    return items.join(', ');
  }
}
