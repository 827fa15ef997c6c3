import { DIMENSIONS } from './criteria/index.ts';
import { explainMatch } from './explain.ts';
import { officialLanguages } from './facts/languages.ts';
import { readParty } from './party.ts';
import type { CriterionCode, Match, MatchOptions, MatchParty, MissingFact, ReasonValues } from './types.ts';

/** The five dimensions of a potential-benefit analysis. */
export type Dimension =
  'technology' | 'governance' | 'legal-framework' | 'culture-language' | 'economic-potential';

/** One line of the sheet. */
export interface SheetRow {
  readonly dimension: Dimension;
  /** `alike` from two thirds of a full fit, `partly` below, `different` when all is known and nothing fits. */
  readonly verdict: 'alike' | 'partly' | 'different' | 'unknown';
  /** 0 to 1; absent when unknown. */
  readonly fit?: number;
  /** What each side tells of itself in this dimension, in codes and figures; empty when it tells nothing. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** What they have in common. */
  readonly values: ReasonValues;
  /** What to find out for a surer verdict. */
  readonly missing: readonly MissingFact[];
}

/** What a potential-benefit analysis puts side by side before two parties enter a partnership. Data for a printed table. */
export interface BenefitSheet {
  /** Id of the one party. */
  readonly a: string;
  /** Id of the other one. */
  readonly b: string;
  /** Always the five dimensions, in one order. */
  readonly rows: readonly SheetRow[];
  /** The whole match: what each would bring the other is in its reasons. */
  readonly match: Match;
}

/** From this fit on two parties are alike. */
const ALIKE = 2 / 3;

/**
 * The potential-benefit sheet of two parties: the five dimensions side by side, with what is not known.
 *
 * @throws CoopkitError `config` for a weight that is none
 *
 * @example
 * const hamburg = partyOf({ regions: [await client.regions.get('nuts:DE60')] });
 * const melbourne = partyOf({ regions: [await client.regions.get('place:melbourne')] });
 * for (const { dimension, verdict } of benefitSheet(hamburg, melbourne).rows) console.log(dimension, verdict);
 */
export function benefitSheet(a: MatchParty, b: MatchParty, options: MatchOptions = {}): BenefitSheet {
  const [one, other] = [readParty(a), readParty(b)];
  return {
    a: a.id,
    b: b.id,
    rows: DIMENSIONS.map(({ code, find }): SheetRow => {
      const dimension = code as Dimension;
      const [finding] = find(one, other, options);
      const { fit = 0, certainty = 0, values = {}, missing = [] } = finding ?? {};
      return {
        dimension,
        verdict: certainty === 0 ? 'unknown' : fit >= ALIKE ? 'alike' : fit > 0 ? 'partly' : 'different',
        ...(certainty > 0 && { fit }),
        a: TOLD[dimension](one),
        b: TOLD[dimension](other),
        values,
        missing: missing.map((fact) => ({ code: code satisfies CriterionCode, ...fact })),
      };
    }),
    match: explainMatch(a, b, options),
  };
}

/** What a party tells in each dimension. */
const TOLD: Readonly<Record<Dimension, (party: MatchParty) => readonly string[]>> = {
  technology: ({ offers = [] }) =>
    offers
      .filter(({ group }) => group === 'technology')
      .map(({ topic, level }) => (level === undefined ? topic : `${topic} ${level}`)),
  governance: ({ partnerType, regionType, organisationType, bodyKind, legalStatus }) =>
    present([partnerType, regionType, organisationType, bodyKind, legalStatus]),
  'legal-framework': ({ country }) => present([country]),
  'culture-language': ({ languages, country }) =>
    languages ?? (country === undefined ? [] : (officialLanguages(country) ?? [])),
  'economic-potential': ({ gdpIndex, category }) => present([gdpIndex?.toString(), category?.value]),
};

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined);
