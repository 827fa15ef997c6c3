import {
  bodyKinds,
  lead,
  oneLead,
  partnerCount,
  partnerTypes,
  policyAuthorityShare,
} from './kinds/bodies.ts';
import { categoryMix, categoryShare } from './kinds/categories.ts';
import { allowedCountries, areas, memberStateBeneficiaries, minCountries } from './kinds/countries.ts';
import type { Check, Subject } from './kinds/kind.ts';
import { verdictOf } from './three-valued.ts';
import type {
  Partner,
  PartnershipContext,
  PartnershipResult,
  Rule,
  RuleResult,
  RuleSet,
  Verdict,
} from './types.ts';
import { checkWaiver } from './waivers.ts';

const CHECKS: { readonly [K in Rule['kind']]: Check<Extract<Rule, { readonly kind: K }>> } = {
  'min-countries': minCountries,
  'min-member-state-beneficiaries': memberStateBeneficiaries,
  countries: allowedCountries,
  partners: partnerCount,
  areas,
  'category-mix': categoryMix,
  'category-share': categoryShare,
  'body-kinds': bodyKinds,
  'partner-types': partnerTypes,
  'one-lead': oneLead,
  lead,
  'policy-authority-share': policyAuthorityShare,
};

/**
 * Checks a partnership against the rules of a programme.
 *
 * A verdict is only `pass` or `fail` when no fact that is still missing could change it; otherwise it is `unknown`, and
 * `missing` says what to find out. So facts that become known never turn a pass into a fail or the other way round.
 *
 * @example
 * const { verdict, results } = checkPartnership(
 *   [
 *     { id: 'sofia', country: 'BG', role: 'lead' },
 *     { id: 'graz', country: 'AT' },
 *   ],
 *   INTERREG_B,
 *   { participatingCountries: ['AT', 'BG'] },
 * );
 */
export function checkPartnership(
  partners: readonly Partner[],
  ruleSet: RuleSet,
  context: PartnershipContext = {},
): PartnershipResult {
  const subject: Subject = {
    partners: partners.filter(({ role }) => role !== 'associated'),
    context,
    ruleSet,
  };
  const current = ruleSet.rules.filter((rule) => !isOutOfDate(rule, context));
  const results = current.map((rule) => checkRule(rule, subject));
  return {
    ruleSet: ruleSet.id,
    verdict: overall(results),
    results,
    outOfDate: ruleSet.rules.filter((rule) => !current.includes(rule)).map(({ id }) => id),
  };
}

function checkRule(rule: Rule, subject: Subject): RuleResult {
  const check = CHECKS[rule.kind] as Check<Rule>;
  const { truth, because, missing } = check(rule, subject);
  const waivers = (rule.waivers ?? []).map((waiver) => checkWaiver(waiver, subject));
  const held = waivers.find((waiver) => waiver.truth === true);
  if (held) return { rule, verdict: 'waived', because, missing: [], waiver: held.waiver };
  if (truth === true) return { rule, verdict: 'pass', because, missing: [] };

  // What would waive the rule, or make it apply at all, may still come out.
  const open = waivers.filter((waiver) => waiver.truth === undefined);
  const undated = isDated(rule) && subject.context.on === undefined;
  const verdict: Verdict = open.length > 0 || undated ? 'unknown' : verdictOf(truth);
  if (verdict === 'fail') return { rule, verdict, because, missing: [] };
  return {
    rule,
    verdict,
    because,
    missing: [
      ...(truth === undefined ? missing : []),
      ...open.flatMap((waiver) => waiver.missing),
      ...(undated ? [{ field: 'on' as const }] : []),
    ],
  };
}

const isDated = ({ validFrom, validTo }: Rule): boolean => validFrom !== undefined || validTo !== undefined;

/** Days compare as they are written: `2026-11-22`. */
function isOutOfDate({ validFrom, validTo }: Rule, { on }: PartnershipContext): boolean {
  if (on === undefined) return false;
  return (validFrom !== undefined && on < validFrom) || (validTo !== undefined && on > validTo);
}

function overall(results: readonly RuleResult[]): PartnershipResult['verdict'] {
  const must = results.filter(({ rule }) => rule.severity === 'must');
  if (must.some(({ rule, verdict }) => verdict === 'fail' && rule.verified)) return 'fail';
  return must.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown') ? 'unknown' : 'pass';
}
