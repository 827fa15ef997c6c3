import { vocabularyOf } from './vocabulary-of.ts';

export const strands = vocabularyOf('strands', 'Regulation (EU) 2021/1059, Article 3', [
  ['A', 'Cross-border cooperation (Interreg A)', 'Grenzüberschreitende Zusammenarbeit (Interreg A)'],
  ['B', 'Transnational cooperation (Interreg B)', 'Transnationale Zusammenarbeit (Interreg B)'],
  ['C', 'Interregional cooperation (Interreg C)', 'Interregionale Zusammenarbeit (Interreg C)'],
  ['D', 'Outermost regions (Interreg D)', 'Gebiete in äußerster Randlage (Interreg D)'],
  ['IJG', 'Investment for jobs and growth', 'Investitionen in Beschäftigung und Wachstum'],
]);
