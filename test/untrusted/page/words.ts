import { search } from '../../../src/locales/en/search.ts';

/* Codes that have words of ours, which stand in their place. A few hostile strings are such codes by themselves. */

const FIELDS = new Map(
  Object.entries(search).flatMap(([key, words]) =>
    key.startsWith('field') && typeof words === 'string' ? [[key.slice('field'.length), words]] : [],
  ),
);

/** What visitors call a field of a partner: `Country` for `country`. */
export const fieldWords = (field: string): string | undefined =>
  FIELDS.get(field.charAt(0).toUpperCase() + field.slice(1));

/** What the browser calls a country or a part of the world: `Germany` for `de`. */
export const countryWords = (code: string): string | undefined =>
  /^(?:[a-z]{2}|\d{3})$/i.test(code) ? new Intl.DisplayNames('en', { type: 'region' }).of(code) : undefined;
