import { vocabularyOf } from './vocabulary-of.ts';

export const practiceForms = vocabularyOf('practiceForms', 'coopkit', [
  ['good-practice', 'Good practice'],
  ['pairing', 'Pairing of regions'],
  ['peer-review', 'Peer review'],
  ['story', 'Story'],
]);
