import { vocabularyOf } from './vocabulary-of.ts';

/** Where a cooperation stands. Not a straight line: any stage may follow any other. */
export const stages = vocabularyOf('stages', 'Services of the S3 Community of Practice', [
  ['scoping', 'Scoping', 'Eingrenzung'],
  ['capacity', 'Training and capacity building', 'Schulung und Kapazitätsaufbau'],
  ['governance', 'Governance', 'Governance'],
  ['mapping', 'Mapping', 'Bestandsaufnahme'],
  ['partnering', 'Smart partnering', 'Partnersuche'],
  ['funding', 'Funding and investment', 'Finanzierung und Investition'],
  ['demonstration', 'Demonstration', 'Demonstration'],
  ['scale-up', 'Scale-up and commercialisation', 'Ausweitung und Vermarktung'],
]);
