import { vocabularyOf } from './vocabulary-of.ts';

export const regionTypes = vocabularyOf('regionTypes', 'coopkit', [
  ['country', 'Country', 'Staat'],
  ['macro-region', 'Macro-region', 'Großregion'],
  ['region', 'Region', 'Region'],
  ['province', 'Province', 'Provinz'],
  ['county', 'County or district', 'Kreis'],
  ['municipality', 'Municipality', 'Gemeinde'],
  ['city', 'City', 'Stadt'],
]);
