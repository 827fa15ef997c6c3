import { isMemberState } from '../../facts/countries.ts';
import { countryOf, expandCountries } from '../partners.ts';
import { atLeast, countDistinct, countGroups, countTrue, every, isIn } from '../three-valued.ts';
import type { AreasRule, CountriesRule, MemberStateRule, MinCountriesRule, Partner } from '../types.ts';
import { idsWhere, missingOf, type Check, type Subject } from './kind.ts';

const hasCountry = (partner: Partner): boolean => countryOf(partner) !== undefined;

/** The countries that count: of the rule, else of its set, else of the programme. */
interface Counted {
  /** Without it all countries count, or it is not known which. */
  readonly countries?: ReadonlySet<string>;
  readonly known: boolean;
}

function countedFor(rule: MinCountriesRule | CountriesRule, { ruleSet, context }: Subject): Counted {
  const own = rule.countries ?? ruleSet.countries;
  if (own === undefined) return { known: true };
  const countries = own === 'by-programme' ? context.participatingCountries : own;
  return countries ? { known: true, countries: expandCountries(countries) } : { known: false };
}

/** `min-countries` */
export const minCountries: Check<MinCountriesRule> = (rule, subject) => {
  const { partners } = subject;
  const { countries, known } = countedFor(rule, subject);
  const all = partners.map(countryOf);
  const range = countDistinct(all, countries);
  const told = [...new Set(all.filter((country) => country !== undefined))];
  const counted = told.filter((country) => countries?.has(country) ?? true).toSorted();
  const others = countries
    ? idsWhere(partners, (partner) => isIn(countryOf(partner), [...countries]) === false)
    : [];
  return {
    // Which countries participate is not known: there may be as few as none.
    truth: atLeast(known ? range : { ...range, min: 0 }, rule.min),
    because: [
      { code: 'countries', values: { countries: counted, counted: counted.length, needed: rule.min } },
      ...(others.length > 0 ? [{ code: 'not-participating', partners: others }] : []),
    ],
    missing: [
      ...(known ? [] : [{ field: 'participatingCountries' as const }]),
      ...missingOf(partners, 'country', hasCountry),
    ],
  };
};

/** `min-member-state-beneficiaries` */
export const memberStateBeneficiaries: Check<MemberStateRule> = ({ min }, { partners }) => {
  const range = countTrue(partners.map(isBeneficiary));
  return {
    truth: atLeast(range, min),
    because: [
      {
        code: 'member-state-beneficiaries',
        partners: idsWhere(partners, (partner) => isBeneficiary(partner) === true),
        values: { counted: range.min, needed: min },
      },
    ],
    missing: missingOf(
      partners.filter(({ funded }) => funded !== false),
      'country',
      hasCountry,
    ),
  };
};

function isBeneficiary(partner: Partner): boolean | undefined {
  if (partner.funded === false) return false;
  const country = countryOf(partner);
  return country === undefined ? undefined : isMemberState(country);
}

/** `countries` */
export const allowedCountries: Check<CountriesRule> = (rule, subject) => {
  const { partners } = subject;
  const { countries, known } = countedFor(rule, subject);
  const truths = partners.map((partner) =>
    countries ? isIn(countryOf(partner), [...countries]) : known ? true : undefined,
  );
  const outside = partners.filter((_, at) => truths[at] === false).map(({ id }) => id);
  return {
    truth: every(truths),
    because:
      outside.length > 0 ? [{ code: 'not-participating', partners: outside }] : [{ code: 'all-participate' }],
    missing: [
      ...(known ? [] : [{ field: 'participatingCountries' as const }]),
      ...missingOf(partners, 'country', hasCountry),
    ],
  };
};

/** `areas` */
export const areas: Check<AreasRule> = (rule, { partners }) => {
  const groups = rule.areas.map(({ id, countries }) => ({ id, members: expandCountries(countries) }));
  const unplaced = expandCountries(rule.unplaced ?? []);
  const told = partners.map(countryOf);
  const needed = rule.min ?? groups.length;
  const isCovered = ({ members }: { readonly members: ReadonlySet<string> }): boolean =>
    told.some((country) => country !== undefined && members.has(country));
  const open = idsWhere(partners, (partner) => unplaced.has(countryOf(partner) ?? ''));
  return {
    truth: atLeast(countGroups(told, groups, unplaced), needed),
    because: [
      {
        code: 'areas',
        values: {
          covered: groups.filter(isCovered).map(({ id }) => id),
          uncovered: groups.filter((group) => !isCovered(group)).map(({ id }) => id),
          needed,
        },
      },
      ...(open.length > 0 ? [{ code: 'area-not-known', partners: open }] : []),
    ],
    missing: missingOf(partners, 'country', hasCountry),
  };
};
