import { vocabularyOf } from './vocabulary-of.ts';

/** Who checked a good practice, in the order of the Interreg Europe workflow. */
export const validationLevels = vocabularyOf('validationLevels', 'Interreg Europe good practice workflow', [
  ['project', 'Published by its project'],
  ['secretariat', 'Checked by the joint secretariat'],
  ['expert', 'Validated by a thematic expert'],
]);
