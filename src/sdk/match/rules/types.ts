import type { LocalizedText } from '../../model/text.ts';

/** Where a rule was read. Shown with every verdict. */
export interface RuleSource {
  /** Of the law, page or document. */
  readonly title: string;
  /** Article and paragraph, page or section: `23(1)`. */
  readonly article?: string;
  readonly url: string;
  /** The day it was read. */
  readonly retrieved: string;
  /** Where its text was read, when not at `url` itself. */
  readonly via?: string;
  /** Whose words they are: a law, the programme itself, someone who reports on it. */
  readonly kind: 'law' | 'programme' | 'third-party';
}

/** When a rule does not apply. */
export type Waiver = {
  readonly source?: RuleSource;
  /** False when it could not be checked at its source: it then leaves a failing rule open instead of waiving it. */
  readonly verified?: boolean;
} & (
  | /** Something the applicants state in `PartnershipContext.declared`. */ {
      readonly kind: 'declared';
      readonly flag: string;
    }
  | /** More than so many different outermost regions take part. */ {
      readonly kind: 'outermost-regions';
      readonly moreThan: number;
    }
  | /** There is one partner only, of such a type, whose members come from enough countries. */ {
      readonly kind: 'sole-partner';
      readonly partnerTypes: readonly string[];
      readonly minCountries: number;
      readonly minMemberStates: number;
    }
);

/** What every rule has. */
interface RuleBase<K extends string> {
  /** Unique in its set. */
  readonly id: string;
  readonly kind: K;
  readonly label: LocalizedText;
  /** `must`: an application that breaks it is rejected. `should`: a recommendation. */
  readonly severity: 'must' | 'should';
  readonly source: RuleSource;
  /** False when the rule, or a part of it, could not be checked at its source. Such a rule never fails a partnership. */
  readonly verified: boolean;
  /** What is not sure, or how it is to be read. */
  readonly note?: LocalizedText;
  /** The days on which it applies, both included: a rule of one call applies while that call is open. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly waivers?: readonly Waiver[];
}

/** Partners from at least so many different countries of the list. */
export interface MinCountriesRule extends RuleBase<'min-countries'> {
  readonly min: number;
  /** ISO codes; `EU` stands for all Member States. Without it, the participating countries of the set. */
  readonly countries?: readonly string[];
}

/** At least so many partners that get support and are in a Member State. */
export interface MemberStateRule extends RuleBase<'min-member-state-beneficiaries'> {
  readonly min: number;
}

/** Every partner is in one of the countries. */
export interface CountriesRule extends RuleBase<'countries'> {
  /** As in {@link MinCountriesRule}. */
  readonly countries?: readonly string[];
}

/** So many partners, associated ones not counted. */
export interface PartnersRule extends RuleBase<'partners'> {
  /** At least so many; `max` at most so many. */
  readonly min?: number;
  readonly max?: number;
}

/** At least one partner in each area, or in so many of them. */
export interface AreasRule extends RuleBase<'areas'> {
  /** ISO codes of the countries in each area. */
  readonly areas: readonly { readonly id: string; readonly countries: readonly string[] }[];
  /** Default: all of them. */
  readonly min?: number;
  /** Countries that lie in one of the areas, of which it is not known in which. */
  readonly unplaced?: readonly string[];
}

/** At least one partner from a region of each group of development categories. */
export interface CategoryMixRule extends RuleBase<'category-mix'> {
  readonly groups: readonly { readonly id: string; readonly categories: readonly string[] }[];
  /** Categories of which the rule does not say to which group they belong: they leave it open. */
  readonly either?: readonly string[];
}

/** At least such a share of the partners is from regions of these categories. */
export interface CategoryShareRule extends RuleBase<'category-share'> {
  /** Development categories: `less-developed`. */
  readonly categories: readonly string[];
  /** 0 to 1. */
  readonly min: number;
}

/** Every partner is such a body. */
export interface BodyKindsRule extends RuleBase<'body-kinds'> {
  /** Codes such as `public-authority`, as organisations have them. */
  readonly bodyKinds: readonly string[];
}

/** Every partner is of such a type, for rules that name types of Jems. */
export interface PartnerTypesRule extends RuleBase<'partner-types'> {
  /** Partner types of Jems: `Egtc`. */
  readonly partnerTypes: readonly string[];
}

/** One of the partners, when there are several, is the lead partner. */
export interface OneLeadRule extends RuleBase<'one-lead'> {}

/** What the lead partner has to be. */
export interface LeadRule extends RuleBase<'lead'> {
  readonly countries?: readonly string[];
  readonly bodyKinds?: readonly string[];
  readonly partnerTypes?: readonly string[];
}

/** For such a share of the policy instruments, the authority that is responsible for them is a partner. */
export interface PolicyAuthorityRule extends RuleBase<'policy-authority-share'> {
  /** 0 to 1. */
  readonly min: number;
}

/** A rule of a partnership. */
export type Rule =
  | MinCountriesRule
  | MemberStateRule
  | CountriesRule
  | PartnersRule
  | AreasRule
  | CategoryMixRule
  | CategoryShareRule
  | BodyKindsRule
  | PartnerTypesRule
  | OneLeadRule
  | LeadRule
  | PolicyAuthorityRule;

/** The rules of a programme or a call. Data: it may be written as JSON or YAML, see `readRuleSet`. */
export interface RuleSet {
  readonly id: string;
  readonly label: LocalizedText;
  /** Interreg strand, for programmes that have one. */
  readonly strand?: string;
  /** CCI code of the programme. */
  readonly cci?: string;
  /**
   * Participating countries, with `EU` for all Member States; without them every country participates. `by-programme`:
   * they depend on the programme, see `PartnershipContext.participatingCountries` and `ruleSetOf`.
   */
  readonly countries?: readonly string[] | 'by-programme';
  /** Where the list of countries was read. */
  readonly countriesSource?: RuleSource;
  readonly rules: readonly Rule[];
}

/**
 * A partner, as far as rules look at it. What is absent is not known, except for `role` and `funded`, which applicants
 * decide themselves: who is not said to lead does not, and who is not said to go without support gets some.
 */
export interface Partner {
  readonly id: string;
  readonly name?: string;
  /** ISO 3166-1 alpha-2; NUTS spellings (`EL`, `UK`) are understood. */
  readonly country?: string;
  /** NUTS code of any level, where it tells more than the country. */
  readonly nuts?: string;
  /** Development category of its region; `none` outside the Union, where there are none. */
  readonly category?: string;
  /** `computed`: worked out from GDP, and so no more than a hint; the legal list may say otherwise. Default `legal`. */
  readonly categoryBasis?: 'legal' | 'computed';
  readonly bodyKind?: string;
  readonly partnerType?: string;
  /** Default `partner`. Associated organisations count nowhere. */
  readonly role?: 'lead' | 'partner' | 'associated';
  /** Whether it gets support from the Interreg fund, which makes it a beneficiary. Default true. */
  readonly funded?: boolean;
  /** Countries of the members, of an EGTC or cross-border legal body. */
  readonly memberCountries?: readonly string[];
  /** Policy instruments that it is the responsible authority of. */
  readonly policyInstruments?: readonly string[];
}

/** What is known besides the partners. */
export interface PartnershipContext {
  /** The day of the application, `2026-11-22`: decides which rules apply. */
  readonly on?: string;
  /** Participating countries of the programme, for sets of rules that several programmes share. */
  readonly participatingCountries?: readonly string[];
  /** What the applicants state, for waivers: `{ 'peace-and-reconciliation': true }`. */
  readonly declared?: Readonly<Record<string, boolean>>;
  /** The policy instruments that the project addresses. */
  readonly policyInstruments?: readonly string[];
}

/** `unknown` when facts are missing that could turn it either way; `waived` when the rule does not apply here. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'waived';

/** One thing that a verdict rests on: a code with figures, never a sentence. */
export interface Because {
  /** What was found: `countries`, `allowed`; `describeBecause` says it in words. */
  readonly code: string;
  /** Ids of the partners it is about. */
  readonly partners?: readonly string[];
  /** The figures: `{ counted: 2, needed: 3 }`. */
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A fact that would settle a verdict. */
export interface MissingPartnerFact {
  /** Id of the partner; absent for facts of the whole partnership. */
  readonly partner?: string;
  readonly field: keyof Partner | keyof PartnershipContext;
  /** Which statement of `declared`. */
  readonly flag?: string;
}

/** What became of one rule. */
export interface RuleResult {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** What the verdict rests on. */
  readonly because: readonly Because[];
  /** Empty unless the verdict is `unknown`. */
  readonly missing: readonly MissingPartnerFact[];
  /** Set when the verdict is `waived`. */
  readonly waiver?: Waiver;
}

/** What became of all rules of a set. */
export interface PartnershipResult {
  /** Id of the set. */
  readonly ruleSet: string;
  /**
   * `fail` when a verified `must` rule fails; `unknown` when one is open, or one that could not be verified fails;
   * otherwise `pass`. Recommendations do not count.
   */
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** One for every rule that applies on the day, in the order of the set. */
  readonly results: readonly RuleResult[];
  /** Rules that do not apply on the day of the application. */
  readonly outOfDate: readonly string[];
}
