import * as v from 'valibot';
import { isoFromNuts, nutsFromIso } from '../country-codes.ts';
import { mend } from './parts.ts';

/* The parts of places that a call has, too. */

/** ISO 3166-1 alpha-2. The NUTS codes of Greece and the United Kingdom become the ISO ones. */
export const country = v.pipe(
  v.string(),
  v.regex(/^(?!EL|UK)[A-Z]{2}$/, 'a two-letter ISO 3166 country code (GR and GB, not EL and UK)'),
  mend((value) => {
    const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
    return text.length === 2 && isoFromNuts(text);
  }),
);

/** NUTS code of any level. */
export const nutsCode = v.pipe(
  v.string(),
  v.regex(/^(?!GR|GB)[A-Z]{2}[0-9A-Z]{0,3}$/, 'a NUTS code such as EL30 (EL and UK, not GR and GB)'),
  mend((value) => {
    const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
    return nutsFromIso(text.slice(0, 2)) + text.slice(2);
  }),
);
