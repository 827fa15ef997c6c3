import type { CriterionCode, MatchOptions, MatchParty, Side } from './types.ts';

/** Two parties and what their match has to come to, for whoever matches elsewhere, a hub for example. */
export interface MatchVector {
  readonly name: string;
  readonly a: MatchParty;
  readonly b: MatchParty;
  readonly options?: Omit<MatchOptions, 'wider'>;
  /** These figures to 1e-6. */
  readonly score: number;
  readonly confidence: number;
  /** In this order. */
  readonly reasons: readonly {
    readonly code: CriterionCode;
    readonly from?: Side;
    readonly contribution: number;
  }[];
  readonly unmet: readonly CriterionCode[];
  /** How many facts are missing. */
  readonly missing: number;
}

/**
 * Test vectors of `coopkit-match/1`. Invented parties. Whatever else calls itself by this name must give the same scores,
 * reasons and order; these stay as they are until the algorithm gets another number.
 *
 * @example
 * for (const { name, a, b, options, score } of MATCH_VECTORS) {
 *   const found = explainMatch(a, b, options).score;
 *   if (Math.abs(found - score) > 1e-6) throw new Error(`${name}: ${found} in place of ${score}`);
 * }
 */
// prettier-ignore
export const MATCH_VECTORS: readonly MatchVector[] = [
  {
    name: 'nothing is known',
    a: { id: 'a' },
    b: { id: 'b' },
    score: 0,
    confidence: 0,
    reasons: [],
    unmet: [],
    missing: 30,
  },
  {
    name: 'an expert offers what a beginner needs',
    a: { id: 'a', needs: [{ topic: 'hydrogen', level: 1 }] },
    b: { id: 'b', offers: [{ topic: 'hydrogen', group: 'technology', level: 5 }] },
    score: 0.148514851,
    confidence: 0.148514851,
    reasons: [
      { code: 'offer-meets-need', from: 'b', contribution: 0.148514851 },
    ],
    unmet: [],
    missing: 27,
  },
  {
    name: 'levels are not told',
    a: { id: 'a', needs: [{ topic: 'hydrogen' }] },
    b: { id: 'b', offers: [{ topic: 'hydrogen' }] },
    score: 0.074257426,
    confidence: 0.074257426,
    reasons: [
      { code: 'offer-meets-need', from: 'b', contribution: 0.074257426 },
    ],
    unmet: [],
    missing: 30,
  },
  {
    name: 'the same specific objective, and others of its policy objective',
    a: { id: 'a', objectives: ['RSO2.8', 'RSO1.1'] },
    b: { id: 'b', objectives: ['2.viii', 'RSO1.3', 'RSO5.1'] },
    score: 0.083168317,
    confidence: 0.118811881,
    reasons: [
      { code: 'shared-objectives', contribution: 0.083168317 },
    ],
    unmet: [],
    missing: 28,
  },
  {
    name: 'a less and a more developed region of the Union',
    a: { id: 'a', country: 'BG', gdpIndex: 40, category: { value: 'less-developed', basis: 'legal', nutsVersion: 2016 } },
    b: { id: 'b', country: 'DE', gdpIndex: 65, category: { value: 'more-developed', basis: 'computed', nutsVersion: 2016 } },
    score: 0.100990099,
    confidence: 0.123762376,
    reasons: [
      { code: 'category-mix', contribution: 0.04950495 },
      { code: 'legal-framework', contribution: 0.031683168 },
      { code: 'economic-potential', contribution: 0.01980198 },
    ],
    unmet: ['culture-language'],
    missing: 24,
  },
  {
    name: 'cities of the Union and beyond it, paired before',
    a: { id: 'a', country: 'DE', worldArea: 'europe', regionType: 'city', regionIds: ['nuts:DE60'], languages: ['de', 'en'], pairedWith: ['place:melbourne'], networks: ['iurc'] },
    b: { id: 'b', country: 'AU', worldArea: 'oceania', regionType: 'city', regionIds: ['place:melbourne'], languages: ['en'], networks: ['iurc'] },
    options: { scope: 'beyond-eu' },
    score: 0.205882353,
    confidence: 0.245098039,
    reasons: [
      { code: 'world-area', contribution: 0.058823529 },
      { code: 'earlier-cooperation', contribution: 0.058823529 },
      { code: 'governance', contribution: 0.049019608 },
      { code: 'culture-language', contribution: 0.039215686 },
    ],
    unmet: ['legal-framework'],
    missing: 20,
  },
  {
    name: 'complementary hubs with much in common',
    a: { id: 'a', country: 'AT', partnerType: 'BusinessSupportOrganisation', legalStatus: 'public', languages: ['de'], gdpIndex: 110, category: { value: 'transition', basis: 'legal' }, offers: [{ topic: 'robotics', group: 'technology', level: 5 }, { topic: 'big-data', group: 'technology', level: 3 }], needs: [{ topic: 'sme-support', group: 'service', level: 1 }], topics: ['robotics', 'big-data', 'sme-support'], objectives: ['RSO1.2'], economicDomains: ['C28', 'J62'], scientificDomains: ['06'], challenges: ['capacity'], stages: ['scoping'], networks: [], projects: [], programmes: ['keep:394'] },
    b: { id: 'b', country: 'DE', partnerType: 'HigherEducationOrganisations', legalStatus: 'public', languages: ['de', 'en'], gdpIndex: 120, category: { value: 'more-developed', basis: 'legal' }, offers: [{ topic: 'sme-support', group: 'service', level: 2 }, { topic: 'big-data', group: 'technology', level: 4 }], needs: [{ topic: 'robotics', group: 'technology', level: 2 }, { topic: 'blockchain', group: 'technology', level: 1 }], topics: ['sme-support', 'big-data', 'robotics', 'blockchain'], objectives: ['RSO1.2', 'RSO1.4'], economicDomains: ['C29'], scientificDomains: ['06'], challenges: ['capacity', 'funding'], stages: ['mapping'], networks: [], projects: [], programmes: ['keep:394'] },
    score: 0.751485149,
    confidence: 1,
    reasons: [
      { code: 'shared-objectives', contribution: 0.118811881 },
      { code: 'offer-meets-need', from: 'b', contribution: 0.111386139 },
      { code: 'shared-s3', contribution: 0.099009901 },
      { code: 'shared-topics', contribution: 0.079207921 },
      { code: 'offer-meets-need', from: 'a', contribution: 0.074257426 },
      { code: 'technology', contribution: 0.059405941 },
      { code: 'shared-challenges', contribution: 0.03960396 },
      { code: 'culture-language', contribution: 0.03960396 },
      { code: 'legal-framework', contribution: 0.031683168 },
      { code: 'economic-potential', contribution: 0.031683168 },
      { code: 'earlier-cooperation', contribution: 0.02970297 },
      { code: 'category-mix', contribution: 0.024752475 },
      { code: 'governance', contribution: 0.012376238 },
    ],
    unmet: ['shared-stage'],
    missing: 0,
  },
  {
    name: 'neighbours across a border',
    a: { id: 'a', country: 'BG', point: { lat: 43.99, lng: 22.88, precision: 'city' } },
    b: { id: 'b', country: 'RO', point: { lat: 45.4, lng: 23.37, precision: 'region' } },
    options: { strand: 'A' },
    score: 0.097125382,
    confidence: 0.091743119,
    reasons: [
      { code: 'near', contribution: 0.067767584 },
      { code: 'legal-framework', contribution: 0.029357798 },
    ],
    unmet: ['culture-language'],
    missing: 28,
  },
  {
    name: 'wishes that are met in part',
    a: { id: 'a', wanted: { countries: ['PL'], partnerTypes: ['Sme'] } },
    b: { id: 'b', country: 'PL', partnerType: 'Hospitals' },
    score: 0.028037383,
    confidence: 0.056074766,
    reasons: [
      { code: 'wanted-partner', from: 'b', contribution: 0.028037383 },
    ],
    unmet: [],
    missing: 28,
  },
  {
    name: 'weights of one’s own, clamped',
    a: { id: 'a', topics: ['water'], challenges: ['funding'] },
    b: { id: 'b', topics: ['water'], challenges: ['capacity'] },
    options: { weights: { topics: 1000, challenges: -1, s3: 0 } },
    score: 0.558659218,
    confidence: 0.558659218,
    reasons: [
      { code: 'shared-topics', contribution: 0.558659218 },
    ],
    unmet: [],
    missing: 22,
  },
];
