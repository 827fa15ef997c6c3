import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPartnership, readRuleSet, ruleSetProblems } from '../../../../src/sdk/match/rules/index.ts';

const SOURCE = {
  title: 'Statutes',
  article: '7',
  url: 'https://example.org/statutes',
  retrieved: '2026-11-22',
};

const SIZE = { id: 'size', kind: 'partners', label: 'Four partners at most', max: 4, source: SOURCE };

const setWith = (...rules: readonly object[]): unknown => ({ id: 'ours', label: 'Our network', rules });

describe('a rule set of one’s own', () => {
  it('is filled in where something may be left out, and works', () => {
    const set = readRuleSet(setWith(SIZE));
    assert.deepEqual(set.rules[0], {
      ...SIZE,
      label: { und: 'Four partners at most' },
      severity: 'must',
      verified: true,
      source: { ...SOURCE, kind: 'programme' },
    });
    assert.equal(checkPartnership([{ id: 'a' }], set).verdict, 'pass');
  });

  it('may have every kind of rule and waiver', () => {
    const kinds = [
      { kind: 'min-countries', min: 2, countries: ['EU', 'NO'] },
      { kind: 'min-member-state-beneficiaries', min: 1 },
      { kind: 'countries' },
      { kind: 'partners', min: 2 },
      { kind: 'areas', areas: [{ id: 'north', countries: ['NO'] }], unplaced: ['AL'] },
      {
        kind: 'category-mix',
        groups: [{ id: 'less', categories: ['less-developed'] }],
        either: ['transition'],
      },
      { kind: 'category-share', categories: ['transition'], min: 0.7 },
      { kind: 'body-kinds', bodyKinds: ['public-law'] },
      { kind: 'partner-types', partnerTypes: ['Sme'] },
      { kind: 'one-lead' },
      { kind: 'lead', countries: ['EU'] },
      { kind: 'policy-authority-share', min: 0.5 },
    ];
    const waivers = [
      { kind: 'declared', flag: 'pilot', verified: false },
      { kind: 'outermost-regions', moreThan: 1, source: SOURCE },
      { kind: 'sole-partner', partnerTypes: ['Egtc'], minCountries: 2, minMemberStates: 1 },
    ];
    const rules = kinds.map((rule, at) => ({
      ...rule,
      id: `rule-${at}`,
      label: { en: 'Rule' },
      source: SOURCE,
      waivers,
    }));
    assert.deepEqual(ruleSetProblems(setWith(...rules)), []);
  });

  const wrong: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['it is no object', 'rules', '', /expected Object, found "rules"/],
    ['it has no rules', { id: 'ours', label: 'Ours' }, 'rules', /missing/],
    ['it has none in its list', setWith(), 'rules', /at least one rule/],
    ['a setting is misspelt', setWith({ ...SIZE, maximum: 4 }), 'rules.0.maximum', /no such setting/],
    ['a rule is of no known kind', setWith({ ...SIZE, kind: 'size' }), 'rules.0.kind', /"min-countries"/],
    ['a rule has no source', setWith({ ...SIZE, source: undefined }), 'rules.0.source', /missing/],
    [
      'an address is none',
      setWith({ ...SIZE, source: { ...SOURCE, url: 'javascript:1' } }),
      'rules.0.source.url',
      /web address/,
    ],
    ['a day is none', setWith({ ...SIZE, validFrom: '1.1.2026' }), 'rules.0.validFrom', /a day such as/],
    ['a number is none', setWith({ ...SIZE, max: '4' }), 'rules.0.max', /expected number, found "4"/],
    [
      'a country is no code',
      setWith({ ...SIZE, kind: 'countries', max: undefined, countries: ['Bulgaria'] }),
      'rules.0.countries.0',
      /ISO 3166/,
    ],
    ['two rules have one id', setWith(SIZE, SIZE), 'rules.1.id', /"size" is the id of another rule/],
    [
      'it ends before it begins',
      setWith({ ...SIZE, validFrom: '2026-02-01', validTo: '2026-01-01' }),
      'rules.0.validTo',
      /ends before/,
    ],
    [
      'its smallest is greater than its greatest',
      setWith({ ...SIZE, min: 5 }),
      'rules.0.max',
      /smaller than min/,
    ],
    [
      'it asks for nothing',
      setWith({ id: 'size', kind: 'partners', label: 'Size', source: SOURCE }),
      'rules.0.min',
      /min, max or both/,
    ],
    [
      'it asks for more areas than there are',
      setWith({
        id: 'a',
        kind: 'areas',
        label: 'A',
        source: SOURCE,
        areas: [{ id: 'n', countries: ['NO'] }],
        min: 2,
      }),
      'rules.0.min',
      /only 1 areas/,
    ],
    [
      'its lead may be anyone',
      setWith({ id: 'l', kind: 'lead', label: 'L', source: SOURCE }),
      'rules.0.countries',
      /give countries/,
    ],
  ];
  for (const [what, value, path, message] of wrong) {
    it(`is refused when ${what}, with the place`, () => {
      const problems = ruleSetProblems(value);
      assert.ok(
        problems.some((problem) => problem.path === path && message.test(problem.message)),
        JSON.stringify(problems),
      );
      assert.throws(() => readRuleSet(value), { code: 'config' });
    });
  }

  it('says the first fault and counts the others', () => {
    assert.throws(() => readRuleSet(setWith({ ...SIZE, max: 0, severity: 'maybe' })), {
      code: 'config',
      message: /^The rule set is wrong at rules\.0\./,
      hint: /1 more problem/,
    });
  });
});
