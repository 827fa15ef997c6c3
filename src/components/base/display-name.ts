import { intlLocale } from './language.ts';
import { legible } from './legible.ts';

/** Anything that says which language it speaks. */
interface Speaker {
  readonly lang: string;
}

/** The name of a country or a language; its code where the browser knows none. */
export function displayName({ lang }: Speaker, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([intlLocale(lang)], { type, fallback: 'code' }).of(code) ?? legible(code);
  } catch {
    return legible(code);
  }
}
