export { distance } from './reference/distance.ts';
export { passesFilters } from './reference/order.ts';
export { referenceSearch, referenceTerms } from './reference/search.ts';
