import { vocabularyOf } from './vocabulary-of.ts';

/** Who checked a good practice, in the order of the Interreg Europe workflow. */
export const validationLevels = vocabularyOf('validationLevels', 'Interreg Europe good practice workflow', [
  ['project', 'Published by its project', 'Vom Projekt veröffentlicht'],
  ['secretariat', 'Checked by the joint secretariat', 'Vom gemeinsamen Sekretariat geprüft'],
  ['expert', 'Validated by a thematic expert', 'Von Fachleuten validiert'],
]);
