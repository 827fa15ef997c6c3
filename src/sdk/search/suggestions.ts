/** What proposals while typing are made of; loaded when a visitor turns to the search box. */
export { suggestTerms } from './suggest-terms.ts';
export { totalsOf } from './totals.ts';
