import { search } from '../../locales/en/search.ts';
import type { Localize } from '../base/localize.ts';
import { legible } from '../base/legible.ts';

const isKey = (key: string): key is keyof typeof search => Object.hasOwn(search, key);

/** What visitors call a field of a partner: `fieldCountry` among our texts, or the name that the data has for it. */
export function fieldName(localize: Localize, field: string): string {
  const key = `field${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return isKey(key) ? localize.t(key) : legible(field);
}
