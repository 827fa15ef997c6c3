import { vocabularyOf } from './vocabulary-of.ts';

/** What makes interregional cooperation hard. The working group counts six clusters; these are the ones it published. */
export const challenges = vocabularyOf(
  'challenges',
  'Themes named by the working group on interregional collaboration of the S3 Community of Practice',
  [
    ['capacity', 'Building capacity'],
    ['alignment', 'Aligning ecosystems'],
    ['funding', 'Consistent funding'],
    ['governance', 'Governance'],
    ['periphery', 'Peripheral regions'],
  ],
);
