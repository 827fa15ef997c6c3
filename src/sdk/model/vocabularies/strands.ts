import { vocabularyOf } from './vocabulary-of.ts';

export const strands = vocabularyOf('strands', 'Regulation (EU) 2021/1059, Article 3', [
  ['A', 'Cross-border cooperation (Interreg A)'],
  ['B', 'Transnational cooperation (Interreg B)'],
  ['C', 'Interregional cooperation (Interreg C)'],
  ['D', 'Outermost regions (Interreg D)'],
  ['IJG', 'Investment for jobs and growth'],
]);
