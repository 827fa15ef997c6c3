import type { Speaker } from './intl/formats.ts';
import { intlLocales } from './language.ts';

export { displayName } from './display-name.ts';

/** Several things one after another, the way the language does it; with commas where the browser cannot. */
export function listOf(speaker: Speaker, items: readonly string[]): string {
  const own = speaker.formats('ListFormat')?.list(items);
  if (own !== undefined) return own;
  try {
    return new Intl.ListFormat(intlLocales(speaker.lang), { type: 'unit', style: 'short' }).format(items);
  } catch {
    return items.join(', ');
  }
}
