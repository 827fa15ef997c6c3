import { intlLocale } from './language.ts';

export { displayName } from './display-name.ts';

/** Several things one after another, the way the language does it. */
export function listOf({ lang }: { readonly lang: string }, items: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(lang), { type: 'unit', style: 'short' }).format(items);
}
