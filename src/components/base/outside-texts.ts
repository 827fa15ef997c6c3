import type { LanguageTexts } from './load-texts.ts';
import { registerLocale } from './localize.ts';

/** What `coopkit-all.de.js` tells. */
type Told = CustomEvent<{ readonly lang: string; readonly texts: LanguageTexts }>;

/** Takes the languages that scripts beside the single file tell, before it or after it. */
export function takeOutsideTexts(): void {
  document.addEventListener('coopkit-texts', (event) => {
    const { lang, texts } = (event as Told).detail;
    registerLocale(lang, texts);
  });
  document.dispatchEvent(new Event('coopkit-texts-wanted'));
}
