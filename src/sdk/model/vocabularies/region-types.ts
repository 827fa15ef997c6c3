import { vocabularyOf } from './vocabulary-of.ts';

export const regionTypes = vocabularyOf('regionTypes', 'coopkit', [
  ['country', 'Country'],
  ['macro-region', 'Macro-region'],
  ['region', 'Region'],
  ['province', 'Province'],
  ['county', 'County or district'],
  ['municipality', 'Municipality'],
  ['city', 'City'],
]);
