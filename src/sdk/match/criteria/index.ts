import type { Criterion } from './criterion.ts';
import { cultureLanguage, economicPotential, governance, legalFramework, technology } from './dimensions.ts';
import { earlierCooperation } from './earlier.ts';
import { offers } from './offers.ts';
import { categoryMix, near, worldArea } from './place.ts';
import { challenges, objectives, smartSpecialisation, stage, topics } from './themes.ts';
import { wantedPartner } from './wanted.ts';

/** The five dimensions of a potential-benefit analysis. */
export const DIMENSIONS: readonly Criterion[] = [
  technology,
  governance,
  legalFramework,
  cultureLanguage,
  economicPotential,
];

/** All that a match looks at, in the order in which equal contributions are told. */
export const CRITERIA: readonly Criterion[] = [
  offers,
  objectives,
  topics,
  smartSpecialisation,
  challenges,
  stage,
  ...DIMENSIONS,
  categoryMix,
  worldArea,
  earlierCooperation,
  wantedPartner,
  near,
];
