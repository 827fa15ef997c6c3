import type { Speaker } from './intl/formats.ts';
import { intlLocales } from './language.ts';
import { legible } from './legible.ts';

/** The name of a country or a language; its code where the browser knows none. */
export function displayName(speaker: Speaker, type: 'region' | 'language', code: string): string {
  const own = speaker.formats('DisplayNames')?.name(type, code);
  if (own) return own;
  try {
    const names = new Intl.DisplayNames(intlLocales(speaker.lang), { type, fallback: 'code' });
    return names.of(code) ?? legible(code);
  } catch {
    return legible(code);
  }
}
