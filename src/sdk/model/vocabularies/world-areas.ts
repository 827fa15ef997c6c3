import { vocabularyOf } from './vocabulary-of.ts';

export const worldAreas = vocabularyOf('worldAreas', 'coopkit', [
  ['europe', 'Europe'],
  ['north-america', 'North America'],
  ['latin-america', 'Latin America'],
  ['asia', 'Asia'],
  ['oceania', 'Oceania'],
  ['africa', 'Africa'],
  ['middle-east', 'Middle East'],
]);
