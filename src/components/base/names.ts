import { intlLocale } from './language.ts';

/** Anything that says which language it speaks. */
interface Speaker {
  readonly lang: string;
}

/** The name of a country or a language; its code where the browser knows none. */
export function displayName({ lang }: Speaker, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([intlLocale(lang)], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Several things one after another, the way the language does it. */
export function listOf({ lang }: Speaker, items: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(lang), { type: 'unit', style: 'short' }).format(items);
}
