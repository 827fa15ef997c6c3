import { vocabularyOf } from './vocabulary-of.ts';

/** Networks and programmes that bring regions together; their own names. */
export const networks = vocabularyOf('networks', 'The networks themselves', [
  ['interreg-europe', 'Interreg Europe', 'Interreg Europe'],
  [
    'iurc',
    'International Urban and Regional Cooperation (IURC)',
    'International Urban and Regional Cooperation (IURC)',
  ],
  ['s3-cop', 'S3 Community of Practice', 'S3 Community of Practice'],
  ['interact', 'Interact', 'Interact'],
  ['urbact', 'URBACT', 'URBACT'],
  ['eurada', 'EURADA', 'EURADA'],
  ['eurocities', 'Eurocities', 'Eurocities'],
  ['polis', 'Polis', 'Polis'],
  ['errin', 'ERRIN', 'ERRIN'],
  [
    'cpmr',
    'Conference of Peripheral Maritime Regions (CPMR)',
    'Konferenz der peripheren Küstenregionen (KPKR)',
  ],
  ['aer', 'Assembly of European Regions (AER)', 'Versammlung der Regionen Europas (VRE)'],
]);
