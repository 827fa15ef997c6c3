import { vocabularyOf } from './vocabulary-of.ts';

export const worldAreas = vocabularyOf('worldAreas', 'coopkit', [
  ['europe', 'Europe', 'Europa'],
  ['north-america', 'North America', 'Nordamerika'],
  ['latin-america', 'Latin America', 'Lateinamerika'],
  ['asia', 'Asia', 'Asien'],
  ['oceania', 'Oceania', 'Ozeanien'],
  ['africa', 'Africa', 'Afrika'],
  ['middle-east', 'Middle East', 'Naher Osten'],
]);
