/** Partnerships checked against the rules of programmes, which are data. */
export { checkPartnership } from './check.ts';
export { describeBecause, describeMissingFact } from './describe.ts';
export { ALL_MEMBER_STATES, expandCountries, partnerOf } from './partners.ts';
export { readRuleSet, ruleSetProblems, type RuleSetProblem } from './read-rule-set.ts';
export { RULE_SETS, ruleSetOf } from './sets/index.ts';
export { INTERREG_EUROPE } from './sets/interreg-europe.ts';
export { INTERREG_A, INTERREG_B, INTERREG_D, PEACE_AND_RECONCILIATION, PEACE_PLUS } from './sets/strands.ts';
export { INTERREG_BALTIC_SEA, INTERREG_NORTH_SEA } from './sets/transnational.ts';
export { URBACT_ACTION_PLANNING } from './sets/urbact.ts';
export {
  suggestPartners,
  type PartnerCandidate,
  type PartnerSuggestion,
  type SuggestPartnersOptions,
  type Suggestions,
} from './suggest.ts';
export type * from './types.ts';
export {
  EEA_EFTA_STATES,
  EU_MEMBER_STATES,
  isMemberState,
  OUTERMOST_NUTS,
  type CountryList,
} from '../facts/countries.ts';
