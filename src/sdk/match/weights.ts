import { CoopkitError } from '../errors.ts';

/** What each criterion counts. Only their proportions matter. */
export type MatchWeights = Readonly<
  Record<
    | 'offersMeetNeeds'
    | 'objectives'
    | 'topics'
    | 's3'
    | 'challenges'
    | 'stage'
    | 'technology'
    | 'governance'
    | 'legalFramework'
    | 'cultureLanguage'
    | 'economicPotential'
    | 'categoryMix'
    | 'worldArea'
    | 'earlierCooperation'
    | 'wantedPartner'
    | 'near',
    number
  >
>;

/**
 * The greatest weight.
 *
 * @example
 * weightsOf({ topics: 1000 }).topics === MAX_WEIGHT; // true
 */
export const MAX_WEIGHT = 100;

/**
 * The weights without settings. Our own choice: what the partners would do for each other comes first, then what they
 * have in common, then how alike their circumstances are. `offersMeetNeeds` and `wantedPartner` count once in each
 * direction.
 *
 * @example
 * // Twice what languages count otherwise.
 * const weights = { cultureLanguage: 2 * DEFAULT_WEIGHTS.cultureLanguage };
 * const match = explainMatch({ id: 'a', languages: ['de'] }, { id: 'b', languages: ['de', 'fr'] }, { weights });
 */
export const DEFAULT_WEIGHTS: MatchWeights = {
  offersMeetNeeds: 15,
  objectives: 12,
  topics: 8,
  s3: 10,
  challenges: 4,
  stage: 3,
  technology: 6,
  governance: 5,
  legalFramework: 4,
  cultureLanguage: 4,
  economicPotential: 4,
  categoryMix: 5,
  worldArea: 6,
  earlierCooperation: 6,
  wantedPartner: 6,
  near: 8,
};

/**
 * The weights to use: those given, clamped to 0 to {@link MAX_WEIGHT}, and the defaults for the rest.
 *
 * @throws CoopkitError `config` for a weight of an unknown name or one that is no number
 *
 * @example
 * weightsOf({ topics: 20 }).topics; // 20
 */
export function weightsOf(given: Partial<MatchWeights> = {}): MatchWeights {
  const weights: Record<string, number> = { ...DEFAULT_WEIGHTS };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_WEIGHTS, name)) {
      throw new CoopkitError('config', `There is no match weight "${name}".`, {
        hint: `The weights are ${Object.keys(DEFAULT_WEIGHTS).join(', ')}.`,
      });
    }
    if (typeof value !== 'number' || Number.isNaN(value)) {
      throw new CoopkitError('config', `The match weight "${name}" is not a number.`, {
        hint: `Give a number from 0 to ${MAX_WEIGHT}, or leave it out.`,
      });
    }
    weights[name] = Math.min(Math.max(value, 0), MAX_WEIGHT);
  }
  return weights as MatchWeights;
}
