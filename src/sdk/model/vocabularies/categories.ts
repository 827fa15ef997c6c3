import { vocabularyOf } from './vocabulary-of.ts';

/** Development categories of NUTS 2 regions by GDP per inhabitant, 2015-17, EU-27 average = 100. */
export const categories = vocabularyOf('categories', 'Regulation (EU) 2021/1060, Article 108(2)', [
  ['less-developed', 'Less developed region'],
  ['transition', 'Transition region'],
  ['more-developed', 'More developed region'],
]);
