import type { Vocabulary } from '../vocabulary.ts';
import { categories } from './categories.ts';
import { challenges } from './challenges.ts';
import { networks } from './networks.ts';
import { objectives } from './objectives.ts';
import { organisationTypes } from './organisation-types.ts';
import { partnerTypes } from './partner-types.ts';
import { practiceForms } from './practice-forms.ts';
import { regionTypes } from './region-types.ts';
import { stages } from './stages.ts';
import { strands } from './strands.ts';
import { validationLevels } from './validation-levels.ts';
import { worldAreas } from './world-areas.ts';

export { loadVocabulary, type BuiltInScheme } from './load.ts';
export { resolveObjective, type ResolvedObjective } from './resolve-objective.ts';
export { resolvePartnerType, type ResolvedPartnerType } from './resolve-partner-type.ts';

/**
 * The vocabularies that come with coopkit. All are open: a code that is not listed is kept and shown as it is.
 * `topics` is not among them; every data set brings its own.
 *
 * @example
 * const strands = BUILT_IN_VOCABULARIES.find(({ scheme }) => scheme === 'strands');
 * strands?.terms.map(({ code }) => code); // ['A', 'B', 'C', 'D', 'IJG']
 */
export const BUILT_IN_VOCABULARIES: readonly Vocabulary[] = [
  objectives,
  partnerTypes,
  categories,
  strands,
  stages,
  challenges,
  practiceForms,
  validationLevels,
  organisationTypes,
  regionTypes,
  worldAreas,
  networks,
];
