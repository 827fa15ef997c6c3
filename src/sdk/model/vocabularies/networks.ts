import { vocabularyOf } from './vocabulary-of.ts';

/** Networks and programmes that bring regions together; their own names. */
export const networks = vocabularyOf('networks', 'The networks themselves', [
  ['interreg-europe', 'Interreg Europe'],
  ['iurc', 'International Urban and Regional Cooperation (IURC)'],
  ['s3-cop', 'S3 Community of Practice'],
  ['interact', 'Interact'],
  ['urbact', 'URBACT'],
  ['eurada', 'EURADA'],
  ['eurocities', 'Eurocities'],
  ['polis', 'Polis'],
  ['errin', 'ERRIN'],
  ['cpmr', 'Conference of Peripheral Maritime Regions (CPMR)'],
  ['aer', 'Assembly of European Regions (AER)'],
]);
