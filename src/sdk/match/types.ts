import type { GeoPoint } from '../model/envelope.ts';
import type { Offer } from '../model/organisation.ts';
import type { DevelopmentCategory } from '../model/region.ts';
import type { WantedPartners } from '../model/request.ts';
import type { MatchWeights } from './weights.ts';

/**
 * The rules by which scores are worked out. Another number means that scores cannot be compared.
 *
 * @example
 * explainMatch({ id: 'a' }, { id: 'b' }).algorithm === MATCH_ALGORITHM; // true
 */
export const MATCH_ALGORITHM = 'coopkit-match/1';

/**
 * One side of a match, as far as it is known: a searcher, an organisation, a region. A field that is absent is not
 * known; an empty list says that there is nothing. Made of records by `partyOf`.
 */
export interface MatchParty {
  /** Decides between equal scores. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** NUTS code of any level: `EL30`. */
  readonly nuts?: string;
  /** Code of the vocabulary `worldAreas`: `europe`. */
  readonly worldArea?: string;
  readonly point?: GeoPoint;
  /** Development category of its region; outside the Union there is none. */
  readonly category?: DevelopmentCategory;
  /** GDP per inhabitant in PPS, EU-27 average = 100. */
  readonly gdpIndex?: number;
  /** Ids of the regions that it is or lies in. */
  readonly regionIds?: readonly string[];
  /** Partner type of Jems: `Sme`. */
  readonly partnerType?: string;
  readonly legalStatus?: string;
  readonly bodyKind?: string;
  readonly organisationType?: string;
  /** Only of a region: country, province, city. */
  readonly regionType?: string;
  /** Languages it works in, BCP 47. */
  readonly languages?: readonly string[];
  readonly offers?: readonly Offer[];
  readonly needs?: readonly Offer[];
  /** Specific objectives, in any spelling: `RSO1.2`, `1.ii`. */
  readonly objectives?: readonly string[];
  /** Codes of a `topics` vocabulary. */
  readonly topics?: readonly string[];
  /** NACE codes of smart specialisation priorities. */
  readonly economicDomains?: readonly string[];
  /** NABS codes of smart specialisation priorities. */
  readonly scientificDomains?: readonly string[];
  /** Codes of the vocabulary `challenges`. */
  readonly challenges?: readonly string[];
  /** Codes of the vocabulary `stages`. */
  readonly stages?: readonly string[];
  readonly networks?: readonly string[];
  /** Ids of programmes it took part in, and ids or names of projects. */
  readonly programmes?: readonly string[];
  readonly projects?: readonly string[];
  /** Ids of regions or parties that it was paired with, for example by IURC. */
  readonly pairedWith?: readonly string[];
  /** What partners it asks for. */
  readonly wanted?: WantedPartners;
}

/** What a match looks at. */
export type CriterionCode =
  | 'offer-meets-need'
  | 'shared-objectives'
  | 'shared-topics'
  | 'shared-s3'
  | 'shared-challenges'
  | 'shared-stage'
  | 'technology'
  | 'governance'
  | 'legal-framework'
  | 'culture-language'
  | 'economic-potential'
  | 'category-mix'
  | 'world-area'
  | 'earlier-cooperation'
  | 'wanted-partner'
  | 'near';

/** Which of the two parties something is said of. */
export type Side = 'a' | 'b';

/** What a reason is made of: codes, ids and numbers, never sentences, so that it can be told in any language. */
export type ReasonValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One reason why two parties fit. */
export interface MatchReason {
  readonly code: CriterionCode;
  /** Of reasons with a direction, who gives: the party that offers, or the one that is as the other one wants. */
  readonly from?: Side;
  /** How well they fit in this, above 0 up to 1. */
  readonly fit: number;
  /** How much of the score it is; the contributions of all reasons add up to the score. */
  readonly contribution: number;
  /** What it rests on: the shared topics, the two levels, the kilometres between. */
  readonly values: ReasonValues;
}

/** Something that is not known, so that nothing can be said of a criterion, or not for sure. */
export interface MissingFact {
  readonly code: CriterionCode;
  readonly party: Side;
  /** The field of {@link MatchParty} to fill in. */
  readonly field: keyof MatchParty;
}

/** Why two parties fit, and how sure that is. */
export interface Match {
  readonly algorithm: typeof MATCH_ALGORITHM;
  /** 0 to 1: the sum of the contributions of `reasons`. What is not known adds nothing. */
  readonly score: number;
  /** 0 to 1: the share of the weights that rests on known facts; derived facts count half. */
  readonly confidence: number;
  /** Greatest contribution first. */
  readonly reasons: readonly MatchReason[];
  /** Criteria where all is known and nothing fits. */
  readonly unmet: readonly CriterionCode[];
  /** What to fill in for a surer answer, weightiest first. */
  readonly missing: readonly MissingFact[];
  /** The weights that were used, after clamping. */
  readonly weights: MatchWeights;
}

/** Settings of {@link explainMatch}. */
export interface MatchOptions {
  /** What each criterion counts, 0 to 100; the rest as in `DEFAULT_WEIGHTS`. */
  readonly weights?: Partial<MatchWeights>;
  /** Whether partners inside the Union or beyond it are sought. `any` (default): it makes no difference. */
  readonly scope?: 'any' | 'intra-eu' | 'beyond-eu';
  /** Interreg strand that partners are sought for. Under `A`, cross-border cooperation, distance counts. */
  readonly strand?: string;
  /** All wider topics of a topic, nearest first, so that an offer of a narrower topic meets a need of a wider one. */
  readonly wider?: (topic: string) => readonly string[];
}
