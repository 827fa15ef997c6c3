import { vocabularyOf } from './vocabulary-of.ts';

export const organisationTypes = vocabularyOf('organisationTypes', 'coopkit', [
  ['digital-innovation-hub', 'Digital innovation hub', 'Digitales Innovationszentrum'],
  ['research-organisation', 'Research organisation', 'Forschungseinrichtung'],
  ['public-authority', 'Public authority', 'Behörde'],
]);
