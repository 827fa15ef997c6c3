import fc from 'fast-check';
import type {
  Partner,
  PartnershipContext,
  Rule,
  RuleSet,
  Waiver,
} from '../../../../src/sdk/match/rules/index.ts';

/** The values that a fact of a partner may turn out to have; few, so that all completions can be tried. */
export const POSSIBLE = {
  country: ['AT', 'BG', 'NO', 'AL', 'US'],
  category: ['less-developed', 'transition', 'more-developed', 'none'],
  bodyKind: ['public-authority', 'private-profit'],
  partnerType: ['LocalPublicAuthority', 'Egtc'],
  nuts: ['AT13', 'FRY1', 'PT20'],
  memberCountries: [['AT'], ['AT', 'BG'], ['NO', 'AL']],
  policyInstruments: [[], ['one'], ['two'], ['one', 'two']],
} as const;

type Fact = keyof typeof POSSIBLE;

/** The facts that each kind of rule looks at, besides those of its waivers. */
export const FACTS: Readonly<Record<Rule['kind'], readonly Fact[]>> = {
  'min-countries': ['country'],
  'min-member-state-beneficiaries': ['country'],
  countries: ['country'],
  partners: [],
  areas: ['country'],
  'category-mix': ['category'],
  'category-share': ['category'],
  'body-kinds': ['bodyKind'],
  'partner-types': ['partnerType'],
  'one-lead': [],
  lead: ['country', 'bodyKind'],
  'policy-authority-share': ['policyInstruments'],
};

/** Partners with some facts out of the given ones. */
export function partnersWith(facts: readonly Fact[], most = 3): fc.Arbitrary<Partner[]> {
  const partner = fc.record(
    {
      id: fc.constant(''),
      role: fc.constantFrom('lead', 'partner', 'associated'),
      funded: fc.boolean(),
      ...Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom(...POSSIBLE[fact])])),
    },
    { requiredKeys: ['id'] },
  );
  return fc
    .array(partner, { maxLength: most })
    .map((partners) => partners.map((each, at) => ({ ...each, id: `p${at}` })));
}

/** Every way in which the facts that are missing may turn out. */
export function completions(
  partners: readonly Partner[],
  facts: readonly Fact[],
): readonly (readonly Partner[])[] {
  let all: (readonly Partner[])[] = [partners];
  for (const at of partners.keys()) {
    for (const fact of facts) {
      all = all.flatMap((some) =>
        some[at]?.[fact] === undefined
          ? POSSIBLE[fact].map((value) => some.with(at, { ...some[at], [fact]: value } as Partner))
          : [some],
      );
    }
  }
  return all;
}

const base = {
  label: { en: 'Test' },
  severity: 'must',
  verified: true,
  source: { title: 'Test', url: 'https://example.org', retrieved: '2026-11-22', kind: 'programme' },
} as const;

const min = fc.integer({ min: 1, max: 3 });
const countries = fc.constantFrom(['EU'], ['AT', 'NO'], ['AT', 'BG', 'NO', 'AL']);
const area = (id: string, ...codes: string[]) => ({ id, countries: codes });

export const waiver: fc.Arbitrary<Waiver> = fc.oneof(
  fc.constant<Waiver>({ kind: 'declared', flag: 'peace' }),
  fc.constant<Waiver>({ kind: 'declared', flag: 'peace', verified: false }),
  fc.record({ kind: fc.constant('outermost-regions' as const), moreThan: fc.integer({ min: 0, max: 1 }) }),
  fc.record({
    kind: fc.constant('sole-partner' as const),
    partnerTypes: fc.constant(['Egtc']),
    minCountries: fc.constantFrom(1, 2),
    minMemberStates: fc.constantFrom(0, 1),
  }),
);

const kinds: readonly fc.Arbitrary<object>[] = [
  fc.record({ kind: fc.constant('min-countries'), min, countries }),
  fc.record({ kind: fc.constant('min-countries'), min }),
  fc.record({ kind: fc.constant('min-member-state-beneficiaries'), min }),
  fc.record({ kind: fc.constant('countries'), countries }),
  fc.record({ kind: fc.constant('partners'), min, max: fc.integer({ min: 2, max: 3 }) }),
  fc.record({
    kind: fc.constant('areas'),
    areas: fc.constantFrom(
      [area('east', 'AT', 'BG'), area('north', 'NO')],
      [area('east', 'AT'), area('south', 'BG', 'AL'), area('north', 'NO')],
    ),
    min: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    kind: fc.constant('category-mix'),
    groups: fc.constant([
      { id: 'less', categories: ['less-developed', 'transition'] },
      { id: 'more', categories: ['more-developed'] },
    ]),
  }),
  fc.record({
    kind: fc.constant('category-share'),
    categories: fc.constant(['less-developed']),
    min: fc.constantFrom(0.3, 0.5, 0.7, 1),
  }),
  fc.constant({ kind: 'body-kinds', bodyKinds: ['public-authority'] }),
  fc.constant({ kind: 'partner-types', partnerTypes: ['LocalPublicAuthority'] }),
  fc.constant({ kind: 'one-lead' }),
  fc.record({
    kind: fc.constant('lead'),
    countries,
    bodyKinds: fc.constant(['public-authority']),
  }),
  fc.record({ kind: fc.constant('policy-authority-share'), min: fc.constantFrom(0.5, 1) }),
];

/** Rules without waivers, whose wording leaves nothing open. */
export const plainRule: fc.Arbitrary<Rule> = fc
  .oneof(...kinds)
  .map((rule) => ({ ...base, id: 'rule', ...rule }) as unknown as Rule);

/** Rules with all that may leave a verdict open. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .tuple(plainRule, fc.array(waiver, { maxLength: 2 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([rule, waivers, dated, unverified, open]): Rule => ({
    ...rule,
    waivers,
    verified: !unverified,
    ...(dated && { validFrom: '2024-01-01', validTo: '2024-12-31' }),
    ...(open && rule.kind === 'areas' && { unplaced: ['AL', 'US'] }),
    ...(open && rule.kind === 'category-mix' && { either: ['none'] }),
  }));

export const context: fc.Arbitrary<PartnershipContext> = fc.record(
  {
    on: fc.constantFrom('2024-06-01', '2025-06-01'),
    declared: fc.constantFrom({ peace: true }, { peace: false }, {}),
    policyInstruments: fc.constantFrom(['one'], ['one', 'two']),
  },
  { requiredKeys: [] },
);

export const setOf = (...rules: readonly Rule[]): RuleSet => ({ id: 'set', label: { en: 'Set' }, rules });
