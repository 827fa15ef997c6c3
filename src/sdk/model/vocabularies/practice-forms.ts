import { vocabularyOf } from './vocabulary-of.ts';

export const practiceForms = vocabularyOf('practiceForms', 'coopkit', [
  ['good-practice', 'Good practice', 'Gute Praxis'],
  ['pairing', 'Pairing of regions', 'Partnerschaft von Regionen'],
  ['peer-review', 'Peer review', 'Peer-Review'],
  ['story', 'Story', 'Erfahrungsbericht'],
]);
