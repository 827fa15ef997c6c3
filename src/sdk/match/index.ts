/** How well two parties fit and why, explained; nothing leaves the machine it runs on. */
export { describeMissing, describeReason, type LabelOf } from './describe.ts';
export { explainMatch } from './explain.ts';
export {
  compareMatches,
  DEFAULT_TOP,
  matchAll,
  type MatchAllOptions,
  type RankedMatch,
} from './match-all.ts';
export { partyOf, type PartyRecords } from './party.ts';
export { prefilterOf } from './prefilter.ts';
export { benefitSheet, type BenefitSheet, type Dimension, type SheetRow } from './sheet.ts';
export {
  MATCH_ALGORITHM,
  type CriterionCode,
  type Match,
  type MatchOptions,
  type MatchParty,
  type MatchReason,
  type MissingFact,
  type ReasonValues,
  type Side,
} from './types.ts';
export { MATCH_VECTORS, type MatchVector } from './vectors.ts';
export { DEFAULT_WEIGHTS, MAX_WEIGHT, weightsOf, type MatchWeights } from './weights.ts';
