import { countryOf, expandCountries } from '../partners.ts';
import { atLeast, countTrue, every, isIn, some, type Truth } from '../three-valued.ts';
import type {
  BodyKindsRule,
  LeadRule,
  MissingPartnerFact,
  OneLeadRule,
  Partner,
  PartnerTypesRule,
  PartnersRule,
  PolicyAuthorityRule,
} from '../types.ts';
import { idsWhere, missingOf, type Check } from './kind.ts';

/** `partners` */
export const partnerCount: Check<PartnersRule> = ({ min = 0, max = Infinity }, { partners }) => ({
  truth: partners.length >= min && partners.length <= max,
  because: [
    {
      code: 'partners',
      values: {
        counted: partners.length,
        ...(min > 0 && { min }),
        ...(max < Infinity && { max }),
      },
    },
  ],
  missing: [],
});

/** `body-kinds` */
export const bodyKinds: Check<BodyKindsRule> = (rule, { partners }) =>
  allAre(partners, 'bodyKind', rule.bodyKinds, 'body-kind-not-allowed');

/** `partner-types` */
export const partnerTypes: Check<PartnerTypesRule> = (rule, { partners }) =>
  allAre(partners, 'partnerType', rule.partnerTypes, 'partner-type-not-allowed');

function allAre(
  partners: readonly Partner[],
  field: 'bodyKind' | 'partnerType',
  allowed: readonly string[],
  code: string,
): ReturnType<Check<BodyKindsRule>> {
  const others = idsWhere(partners, (partner) => isIn(partner[field], allowed) === false);
  return {
    truth: every(partners.map((partner) => isIn(partner[field], allowed))),
    because: [
      others.length > 0
        ? { code, partners: others, values: { allowed } }
        : { code: 'allowed', values: { allowed } },
    ],
    missing: missingOf(partners, field, (partner) => partner[field] !== undefined),
  };
}

const leadsOf = (partners: readonly Partner[]): readonly Partner[] =>
  partners.filter(({ role }) => role === 'lead');

/** `one-lead` */
export const oneLead: Check<OneLeadRule> = (_, { partners }) => {
  const leads = leadsOf(partners);
  return {
    truth: partners.length < 2 || leads.length === 1,
    because: [
      {
        code: leads.length === 0 ? 'no-lead' : leads.length === 1 ? 'lead' : 'several-leads',
        partners: leads.map(({ id }) => id),
      },
    ],
    missing: [],
  };
};

/** `lead`: before one is named, it is open as long as any partner could be it. */
export const lead: Check<LeadRule> = (rule, { partners }) => {
  const leads = leadsOf(partners);
  const could = (partner: Partner): Truth => every(conditionsOf(rule, partner).map(({ truth }) => truth));
  const candidates = leads.length > 0 ? leads : partners;
  const truth =
    leads.length > 0 ? every(leads.map(could)) : some(partners.map(could)) === false ? false : undefined;
  return {
    truth,
    because: [
      ...(leads.length === 0 ? [{ code: 'no-lead' }] : []),
      {
        code: truth === false ? 'lead-not-eligible' : 'lead-eligible',
        partners: idsWhere(candidates, (partner) => could(partner) === (truth !== false)),
      },
    ],
    missing:
      leads.length === 0
        ? [{ field: 'role' }]
        : leads.flatMap((partner) =>
            conditionsOf(rule, partner)
              .filter((condition) => condition.truth === undefined)
              .map(({ field }): MissingPartnerFact => ({ partner: partner.id, field })),
          ),
  };
};

function conditionsOf(
  { countries, bodyKinds, partnerTypes }: LeadRule,
  partner: Partner,
): readonly { readonly field: keyof Partner; readonly truth: Truth }[] {
  return [
    ...(countries
      ? [{ field: 'country' as const, truth: isIn(countryOf(partner), [...expandCountries(countries)]) }]
      : []),
    ...(bodyKinds ? [{ field: 'bodyKind' as const, truth: isIn(partner.bodyKind, bodyKinds) }] : []),
    ...(partnerTypes
      ? [{ field: 'partnerType' as const, truth: isIn(partner.partnerType, partnerTypes) }]
      : []),
  ];
}

/** `policy-authority-share` */
export const policyAuthorityShare: Check<PolicyAuthorityRule> = ({ min }, { partners, context }) => {
  const instruments = [...new Set(context.policyInstruments)];
  if (instruments.length === 0) {
    return { truth: undefined, because: [], missing: [{ field: 'policyInstruments' }] };
  }
  const isCovered = (instrument: string): Truth =>
    some(partners.map(({ policyInstruments }) => policyInstruments?.includes(instrument)));
  const range = countTrue(instruments.map(isCovered));
  const needed = Math.ceil(Math.round(min * instruments.length * 1e9) / 1e9);
  return {
    truth: atLeast(range, needed),
    because: [
      {
        code: 'policy-instruments',
        values: {
          covered: instruments.filter((instrument) => isCovered(instrument) === true),
          uncovered: instruments.filter((instrument) => isCovered(instrument) !== true),
          needed,
        },
      },
    ],
    missing: missingOf(
      partners,
      'policyInstruments',
      ({ policyInstruments }) => policyInstruments !== undefined,
    ),
  };
};
