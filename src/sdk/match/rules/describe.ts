import type { Because, MissingPartnerFact } from './types.ts';

/**
 * What a verdict rests on, in English without a full stop, for logs and command lines. Widgets build their own
 * sentences of `code` and `values`.
 *
 * @param nameOf names partners; without it their ids stand
 *
 * @example
 * describeBecause({ code: 'countries', values: { countries: ['AT', 'BG'], counted: 2, needed: 3 } });
 * // '2 countries (needed: 3): AT, BG'
 */
export function describeBecause({ code, partners = [], values = {} }: Because, nameOf = asIs): string {
  const list = (name: string): string => {
    const value = values[name];
    return Array.isArray(value) && value.length > 0 ? value.join(', ') : 'none';
  };
  const who = partners.length > 0 ? partners.map(nameOf).join(', ') : 'none';
  const figure = (name: string): string => String(values[name]);
  const needed = `needed: ${figure('needed')}`;
  switch (code) {
    case 'countries':
      return `${figure('counted')} countries (${needed}): ${list('countries')}`;
    case 'not-participating':
      return `not from a participating country: ${who}`;
    case 'all-participate':
      return 'no partner is known to be from elsewhere';
    case 'member-state-beneficiaries':
      return `${figure('counted')} beneficiaries from Member States (${needed}): ${who}`;
    case 'areas':
      return `areas with a partner: ${list('covered')}; without: ${list('uncovered')}; ${needed}`;
    case 'area-not-known':
      return `in which area they lie is not known: ${who}`;
    case 'category-groups':
      return `represented: ${list('covered')}; not represented: ${list('uncovered')}`;
    case 'category-either':
      return `the rule does not say on which side they are: ${who}`;
    case 'category-computed':
      return `only computed, not from the legal list: ${who} (${list('categories')})`;
    case 'category-share':
      return `${figure('counted')} partners from such regions (${needed}): ${who}`;
    case 'partners':
      return `${figure('counted')} partners`;
    case 'body-kind-not-allowed':
      return `not such a body: ${who}`;
    case 'partner-type-not-allowed':
      return `not of such a type: ${who}`;
    case 'allowed':
      return `no partner is known to be anything but ${list('allowed')}`;
    case 'no-lead':
      return 'no lead partner is named';
    case 'several-leads':
      return `more than one lead partner: ${who}`;
    case 'lead':
      return `lead partner: ${who}`;
    case 'lead-eligible':
      return `may lead: ${who}`;
    case 'lead-not-eligible':
      return `may not lead: ${who}`;
    case 'policy-instruments':
      return `with their authority: ${list('covered')}; without: ${list('uncovered')}; needed: ${figure('needed')}`;
    default:
      return code;
  }
}

/**
 * A missing fact, in English.
 *
 * @example
 * describeMissingFact({ partner: 'graz', field: 'category' }); // 'category of graz'
 */
export function describeMissingFact({ partner, field, flag }: MissingPartnerFact, nameOf = asIs): string {
  const what = WORDS[field] ?? field;
  if (partner !== undefined) return `${what} of ${nameOf(partner)}`;
  return flag === undefined ? what : `whether "${flag}" holds`;
}

const asIs = (id: string): string => id;

const WORDS: Readonly<Partial<Record<MissingPartnerFact['field'], string>>> = {
  bodyKind: 'kind of body',
  partnerType: 'partner type',
  memberCountries: 'countries of the members',
  policyInstruments: 'policy instruments',
  participatingCountries: 'participating countries of the programme',
  on: 'day of the application',
  role: 'who leads',
  nuts: 'region (NUTS code)',
};
