import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkPartnership,
  EU_MEMBER_STATES,
  expandCountries,
  INTERREG_A,
  INTERREG_BALTIC_SEA,
  INTERREG_EUROPE,
  INTERREG_NORTH_SEA,
  OUTERMOST_NUTS,
  partnerOf,
  PEACE_AND_RECONCILIATION,
  PEACE_PLUS,
  RULE_SETS,
  ruleSetOf,
  ruleSetProblems,
  suggestPartners,
  URBACT_ACTION_PLANNING,
  type Partner,
  type PartnershipContext,
  type RuleSet,
  type Verdict,
} from '../../../../src/sdk/match/rules/index.ts';
import type { Organisation } from '../../../../src/sdk/model/organisation.ts';
import type { Programme } from '../../../../src/sdk/model/programme.ts';

/** Partners from countries, the first in the lead: invented. */
const from = (...countries: readonly string[]): readonly Partner[] =>
  countries.map((country, at) => ({
    id: `${country}-${at}`,
    country,
    role: at === 0 ? 'lead' : 'partner',
    bodyKind: 'public-authority',
    partnerType: 'LocalPublicAuthority',
  }));

function verdict(
  rule: string,
  partners: readonly Partner[],
  ruleSet: RuleSet,
  context: PartnershipContext = {},
): Verdict | 'out of date' {
  const { results, outOfDate } = checkPartnership(partners, ruleSet, context);
  if (outOfDate.includes(rule)) return 'out of date';
  return results.find((result) => result.rule.id === rule)?.verdict ?? assert.fail(`no rule ${rule}`);
}

describe('the rule sets that come with coopkit', () => {
  it('are as one may write them oneself, each rule with its source and the day it was read', () => {
    for (const set of RULE_SETS) {
      assert.deepEqual(ruleSetProblems(set), [], set.id);
      for (const { source, label } of set.rules) {
        assert.match(source.url, /^https?:/);
        assert.match(source.retrieved, /^20\d\d-\d\d-\d\d$/);
        assert.ok(label['en'] && label['de']);
      }
    }
    assert.equal(new Set(RULE_SETS.map(({ id }) => id)).size, RULE_SETS.length);
  });

  it('are found by the programme: by its code, else by its strand with its countries', () => {
    const programme = (more: Partial<Programme>): Programme => ({
      kind: 'programmes',
      id: 'p',
      name: { en: 'P' },
      ...more,
    });
    assert.equal(ruleSetOf(programme({ cci: '2021TC16RFIR001', strand: 'C' }))?.id, 'interreg-europe');
    const romaniaBulgaria = ruleSetOf(
      programme({ cci: '2021TC16RFCB020', strand: 'A', countries: ['BG', 'RO'] }),
    );
    assert.deepEqual([romaniaBulgaria?.id, romaniaBulgaria?.countries], ['interreg-a', ['BG', 'RO']]);
    assert.equal(ruleSetOf(programme({ strand: 'A' }))?.countries, 'by-programme');
    assert.equal(ruleSetOf(programme({ strand: 'C' })), undefined);
  });
});

describe('Interreg A, B and D: Article 23 of Regulation (EU) 2021/1059', () => {
  const inBulgariaSerbia = { participatingCountries: ['BG', 'RS'] };

  it('asks for two participating countries and a beneficiary from a Member State', () => {
    const check = (partners: readonly Partner[]) => [
      verdict('two-countries', partners, INTERREG_A, inBulgariaSerbia),
      verdict('one-member-state', partners, INTERREG_A, inBulgariaSerbia),
    ];
    assert.deepEqual(check(from('BG', 'RS')), ['pass', 'pass']);
    assert.deepEqual(check(from('BG', 'BG')), ['fail', 'pass']);
    assert.deepEqual(check(from('RS', 'RS')), ['fail', 'fail']);
    assert.deepEqual(check(from('BG', 'DE')), ['fail', 'pass']);
    const unfunded = from('BG', 'RS').map((partner) => ({ ...partner, funded: partner.country !== 'BG' }));
    assert.deepEqual(check(unfunded), ['pass', 'fail']);
  });

  it('leaves open what depends on the countries of the programme, but not that one country is too few', () => {
    assert.equal(verdict('two-countries', from('BG', 'RS'), INTERREG_A), 'unknown');
    assert.equal(verdict('two-countries', from('BG', 'BG'), INTERREG_A), 'fail');
    const { results } = checkPartnership(from('BG', 'RS'), INTERREG_A);
    assert.deepEqual(results[0]?.missing, [{ field: 'participatingCountries' }]);
  });

  it('reads Greece and the United Kingdom in either spelling', () => {
    const context = { participatingCountries: ['EL', 'BG'] };
    assert.equal(verdict('two-countries', from('GR', 'BG'), INTERREG_A, context), 'pass');
    assert.equal(
      verdict(
        'two-countries',
        [
          { id: 'a', nuts: 'EL51' },
          { id: 'b', nuts: 'BG41' },
        ],
        INTERREG_A,
        context,
      ),
      'pass',
    );
    assert.deepEqual([...expandCountries(['UK', 'EL'])], ['GB', 'GR']);
  });

  it('lets an EGTC stand alone when its members come from enough countries', () => {
    const egtc = (memberCountries?: readonly string[]): readonly Partner[] => [
      { id: 'egtc', country: 'BG', partnerType: 'Egtc', ...(memberCountries && { memberCountries }) },
    ];
    const check = (partners: readonly Partner[]): string =>
      verdict('two-countries', partners, INTERREG_A, inBulgariaSerbia);
    assert.equal(check(egtc(['BG', 'RS'])), 'waived');
    assert.equal(check(egtc(['BG'])), 'fail');
    assert.equal(check(egtc()), 'unknown');
    assert.equal(check([...egtc(['BG', 'RS']), ...from('BG')]), 'fail');
    assert.equal(check([{ id: 'city', country: 'BG', partnerType: 'LocalPublicAuthority' }]), 'fail');
  });

  it('asks for one lead partner, where there are several', () => {
    const [first, second] = from('BG', 'RS');
    assert.ok(first && second);
    const check = (...partners: readonly Partner[]): string =>
      verdict('one-lead-partner', partners, INTERREG_A);
    assert.equal(check(first, second), 'pass');
    assert.equal(check(first, { ...second, role: 'lead' }), 'fail');
    assert.equal(check({ ...first, role: 'partner' }, second), 'fail');
    assert.equal(check(second), 'pass');
  });

  it('does not bind operations of PEACE PLUS for peace, which applicants have to state', () => {
    const check = (declared?: boolean): string =>
      verdict(
        'two-countries',
        from('GB'),
        PEACE_PLUS,
        declared === undefined ? {} : { declared: { [PEACE_AND_RECONCILIATION]: declared } },
      );
    assert.deepEqual([check(), check(true), check(false)], ['unknown', 'waived', 'fail']);
    assert.equal(verdict('two-countries', from('GB', 'IE'), PEACE_PLUS), 'pass');
  });
});

describe('transnational programmes', () => {
  it('ask for three countries of their area', () => {
    assert.equal(verdict('three-programme-countries', from('DK', 'NO', 'PL'), INTERREG_BALTIC_SEA), 'pass');
    assert.equal(verdict('three-programme-countries', from('DK', 'NO', 'FR'), INTERREG_BALTIC_SEA), 'fail');
    assert.equal(verdict('three-programme-countries', from('DK', 'NO', 'FR'), INTERREG_NORTH_SEA), 'pass');
    assert.equal(verdict('three-partners', from('DK', 'NO'), INTERREG_BALTIC_SEA), 'fail');
  });
});

describe('Interreg Europe', () => {
  const on = (day: string): PartnershipContext => ({ on: day });
  const rule = (id: string, partners: readonly Partner[], context: PartnershipContext = {}): string =>
    verdict(id, partners, INTERREG_EUROPE, context);

  it('has 36 participating countries', () => {
    const { countries } = INTERREG_EUROPE;
    assert.ok(Array.isArray(countries));
    assert.equal(expandCountries(countries).size, 36);
    assert.equal(expandCountries(['EU']).size, EU_MEMBER_STATES.codes.length);
  });

  it('asks for three participating countries and two beneficiaries from Member States', () => {
    assert.equal(rule('three-countries', from('BG', 'NO', 'AL')), 'pass');
    assert.equal(rule('three-countries', from('BG', 'NO', 'GB')), 'fail');
    assert.equal(rule('two-member-state-beneficiaries', from('BG', 'NO', 'AL')), 'fail');
    assert.equal(rule('two-member-state-beneficiaries', from('BG', 'NO', 'DE')), 'pass');
  });

  it('never says that a sole EGTC fails, because that could not be checked', () => {
    const egtc: Partner = {
      id: 'e',
      country: 'ES',
      partnerType: 'Egtc',
      memberCountries: ['ES', 'PT', 'FR'],
    };
    assert.equal(rule('three-countries', [egtc]), 'unknown');
    assert.equal(rule('three-countries', [{ ...egtc, memberCountries: ['ES'] }]), 'fail');
  });

  it('takes authorities, bodies under public law and private non-profit bodies, and no companies', () => {
    const bodies = (...kinds: readonly (string | undefined)[]): readonly Partner[] =>
      kinds.map((bodyKind, at) => ({ id: `p${at}`, ...(bodyKind && { bodyKind }) }));
    assert.equal(rule('eligible-bodies', bodies('public-law', 'private-nonprofit')), 'pass');
    assert.equal(rule('eligible-bodies', bodies('public-law', 'private-profit', undefined)), 'fail');
    assert.equal(rule('eligible-bodies', bodies('public-law', undefined)), 'unknown');
  });

  it('is led by a public body from the Union or Norway', () => {
    const [norway, switzerland] = [from('NO'), from('CH')];
    assert.equal(rule('lead-partner', norway), 'pass');
    assert.equal(rule('lead-partner', switzerland), 'fail');
    assert.equal(
      rule(
        'lead-partner',
        norway.map((one) => ({ ...one, bodyKind: 'private-nonprofit' })),
      ),
      'fail',
    );
    assert.equal(
      rule(
        'lead-partner',
        norway.map((one) => ({ ...one, role: 'partner' as const })),
      ),
      'unknown',
    );
  });

  it('mixes more and less developed regions; transition regions leave it open', () => {
    const regions = (...categories: readonly (string | undefined)[]): readonly Partner[] =>
      categories.map((category, at) => ({ id: `p${at}`, country: 'DE', ...(category && { category }) }));
    const check = (...categories: readonly (string | undefined)[]): string =>
      rule('more-and-less-developed', regions(...categories));
    assert.equal(check('less-developed', 'more-developed'), 'pass');
    assert.equal(check('more-developed', 'more-developed'), 'fail');
    assert.equal(check('more-developed', 'transition'), 'unknown');
    assert.equal(check('transition', 'transition'), 'fail');
    assert.equal(check('more-developed', undefined), 'unknown');
    assert.equal(rule('more-and-less-developed', [...regions('more-developed'), ...from('NO')]), 'fail');
  });

  it('wants the responsible authority for half of the policy instruments', () => {
    const instruments = { policyInstruments: ['one', 'two', 'three'] };
    const responsible = (...all: readonly string[]): Partner => ({
      id: all.join('') || 'none',
      policyInstruments: all,
    });
    assert.equal(rule('policy-authorities', [responsible('one', 'two')], instruments), 'pass');
    assert.equal(rule('policy-authorities', [responsible('one')], instruments), 'fail');
    assert.equal(rule('policy-authorities', [responsible('one'), { id: 'x' }], instruments), 'unknown');
    assert.equal(rule('policy-authorities', [responsible('one')]), 'unknown');
  });

  it('recommends 5 to 16 partners, associated ones not counted, without failing for it', () => {
    const four = from('BG', 'DE', 'NO', 'IT');
    const associated: Partner = { id: 'x', country: 'FR', role: 'associated' };
    assert.equal(rule('recommended-size', [...four, associated]), 'fail');
    assert.equal(rule('recommended-size', [...four, ...from('FR')]), 'pass');
    assert.notEqual(checkPartnership(four, INTERREG_EUROPE, on('2026-11-22')).verdict, 'fail');
  });

  describe('in its first call', () => {
    const call = on('2022-05-01');

    it('wanted all four areas, Croatia in the south and Slovenia in the east', () => {
      assert.equal(rule('four-areas-call-1', from('DE', 'SI', 'HR', 'FR'), call), 'pass');
      assert.equal(rule('four-areas-call-1', from('DE', 'SI', 'AT', 'FR'), call), 'fail');
      assert.equal(rule('four-areas-call-1', [...from('DE', 'SI', 'HR'), { id: 'x' }], call), 'unknown');
    });

    it('waived that for more than one outermost region', () => {
      const outermost = (...nuts: readonly string[]): readonly Partner[] =>
        nuts.map((code) => ({ id: code, nuts: code }));
      assert.equal(rule('four-areas-call-1', outermost('ES70', 'FRY2'), call), 'waived');
      assert.equal(rule('four-areas-call-1', outermost('ES703', 'ES704'), call), 'fail');
      assert.equal(rule('four-areas-call-1', outermost('ES70', 'PT'), call), 'unknown');
      assert.equal(OUTERMOST_NUTS.length, 8);
    });

    it('is over, and without a day nobody is failed for it', () => {
      assert.equal(rule('four-areas-call-1', from('DE'), on('2026-11-22')), 'out of date');
      assert.equal(rule('four-areas-call-1', from('DE')), 'unknown');
      assert.equal(rule('four-areas-call-1', from('DE', 'SI', 'HR', 'FR')), 'pass');
    });
  });

  it('shows the areas of the third call as not verified, and fails nobody for them', () => {
    const call = on('2024-05-01');
    const rules = INTERREG_EUROPE.rules.filter(({ id }) => id === 'four-of-five-areas-call-3');
    const check = (...countries: readonly string[]) =>
      checkPartnership(from(...countries), { ...INTERREG_EUROPE, rules }, call);
    const { results, verdict } = check('DE', 'BG', 'HR');
    assert.deepEqual([results[0]?.rule.verified, results[0]?.verdict, verdict], [false, 'fail', 'unknown']);
    // Albania lies in one of the areas: whether in a fourth one is not known.
    assert.equal(check('DE', 'BG', 'HR', 'AL').results[0]?.verdict, 'unknown');
    assert.equal(check('DE', 'BG', 'HR', 'FR').verdict, 'pass');
  });
});

describe('URBACT Action Planning Networks', () => {
  it('have 8 to 10 partners and a city in the lead', () => {
    const eight = from('FR', 'DE', 'BG', 'IT', 'ES', 'NO', 'AL', 'RO');
    assert.equal(verdict('eight-to-ten-partners', eight, URBACT_ACTION_PLANNING), 'pass');
    assert.equal(verdict('eight-to-ten-partners', eight.slice(1), URBACT_ACTION_PLANNING), 'fail');
    assert.equal(verdict('city-leads', eight, URBACT_ACTION_PLANNING), 'pass');
    assert.equal(
      verdict('participating-countries', [...eight, ...from('UA')], URBACT_ACTION_PLANNING),
      'fail',
    );
  });
});

describe('suggestPartners', () => {
  const partners = from('BG', 'BG');
  const set: RuleSet = { ...INTERREG_BALTIC_SEA, countries: ['BG', 'RO', 'RS', 'GR'] };

  it('finds the smallest sets, the better match first, and leaves out who would break a rule', () => {
    const { suggestions, unmended } = suggestPartners(partners, set, [
      { id: 'ro', country: 'RO', score: 0.2 },
      { id: 'gr', country: 'GR', score: 0.9 },
      { id: 'rs', country: 'RS', score: 0.5 },
      { id: 'de', country: 'DE', score: 1 },
      { id: 'second-lead', country: 'RO', role: 'lead', score: 1 },
    ]);
    assert.deepEqual(
      suggestions.slice(0, 3).map(({ partners: added, mends }) => [added.map(({ id }) => id), mends]),
      [
        [
          ['gr', 'rs'],
          ['three-programme-countries', 'three-partners'],
        ],
        [
          ['gr', 'ro'],
          ['three-programme-countries', 'three-partners'],
        ],
        [
          ['rs', 'ro'],
          ['three-programme-countries', 'three-partners'],
        ],
      ],
    );
    assert.ok(!suggestions.some(({ partners: added }) => added.some(({ id }) => id === 'second-lead')));
    assert.deepEqual(unmended, []);
  });

  it('says what nobody can mend', () => {
    const { suggestions, unmended } = suggestPartners(from('BG', 'BG', 'BG'), set, [
      { id: 'ro', country: 'RO' },
    ]);
    assert.deepEqual([suggestions, unmended], [[], ['three-programme-countries']]);
  });

  it('has nothing to suggest where nothing fails', () => {
    assert.deepEqual(suggestPartners(from('BG', 'RO', 'RS'), set, from('GR')), {
      suggestions: [],
      unmended: [],
    });
  });
});

describe('partnerOf', () => {
  it('takes the facts of an organisation, and leaves out what it does not tell', () => {
    const organisation: Organisation = {
      kind: 'organisations',
      id: 'org',
      name: { en: 'Org' },
      country: 'BG',
      bodyKind: 'public-law',
      region: {
        id: 'nuts:BG31',
        name: { en: 'North-West' },
        category: { value: 'less-developed', basis: 'computed' },
      },
    };
    assert.deepEqual(partnerOf(organisation, { role: 'lead' }), {
      id: 'org',
      country: 'BG',
      category: 'less-developed',
      categoryBasis: 'computed',
      bodyKind: 'public-law',
      role: 'lead',
    });
  });
});

describe('facts that are less than known', () => {
  it('leave a rule open: a category that was only computed, a country that could not be read', () => {
    const regions = (categoryBasis: 'legal' | 'computed'): readonly Partner[] => [
      { id: 'a', country: 'BG', category: 'less-developed', categoryBasis },
      { id: 'b', country: 'DE', category: 'more-developed' },
    ];
    assert.equal(verdict('more-and-less-developed', regions('legal'), INTERREG_EUROPE), 'pass');
    assert.equal(verdict('more-and-less-developed', regions('computed'), INTERREG_EUROPE), 'unknown');
    const { results } = checkPartnership(regions('computed'), INTERREG_EUROPE);
    const mix = results.find(({ rule }) => rule.id === 'more-and-less-developed');
    assert.deepEqual(mix?.because.at(-1), {
      code: 'category-computed',
      partners: ['a'],
      values: { categories: ['less-developed'] },
    });
    assert.deepEqual(mix?.missing, [{ partner: 'a', field: 'category' }]);
    assert.equal(verdict('three-countries', from('BG', 'DE', 'ZZ'), INTERREG_EUROPE), 'unknown');
  });
});
