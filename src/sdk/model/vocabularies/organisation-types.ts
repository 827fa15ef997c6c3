import { vocabularyOf } from './vocabulary-of.ts';

export const organisationTypes = vocabularyOf('organisationTypes', 'coopkit', [
  ['digital-innovation-hub', 'Digital innovation hub'],
  ['research-organisation', 'Research organisation'],
  ['public-authority', 'Public authority'],
]);
