import { vocabularyOf } from './vocabulary-of.ts';

/** Where a cooperation stands. Not a straight line: any stage may follow any other. */
export const stages = vocabularyOf('stages', 'Services of the S3 Community of Practice', [
  ['scoping', 'Scoping'],
  ['capacity', 'Training and capacity building'],
  ['governance', 'Governance'],
  ['mapping', 'Mapping'],
  ['partnering', 'Smart partnering'],
  ['funding', 'Funding and investment'],
  ['demonstration', 'Demonstration'],
  ['scale-up', 'Scale-up and commercialisation'],
]);
