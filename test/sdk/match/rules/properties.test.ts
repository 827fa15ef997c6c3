import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkPartnership,
  describeBecause,
  describeMissingFact,
  suggestPartners,
  type Partner,
  type PartnershipContext,
  type Rule,
  type Verdict,
} from '../../../../src/sdk/match/rules/index.ts';
import {
  anyRule,
  completions,
  context,
  FACTS,
  partnersWith,
  plainRule,
  POSSIBLE,
  setOf,
} from './arbitraries.ts';

const verdictOf = (
  partners: readonly Partner[],
  rule: Rule,
  context: PartnershipContext = {},
): Verdict | undefined => checkPartnership(partners, setOf(rule), context).results[0]?.verdict;

/** A rule, partners with facts it looks at, and a context in which nothing is open. */
const plainCase = plainRule.chain((rule) => fc.tuple(fc.constant(rule), partnersWith(FACTS[rule.kind])));

const WHOLE: PartnershipContext = { on: '2024-06-01', policyInstruments: ['one', 'two'] };

/** Which way a verdict points: a rule that is waived is as good as kept. */
const side = (verdict: Verdict | undefined): 'met' | 'failed' | 'open' =>
  verdict === 'pass' || verdict === 'waived' ? 'met' : verdict === 'fail' ? 'failed' : 'open';

describe('any rule', () => {
  it('passes or fails exactly when every way in which missing facts may turn out agrees', () => {
    fc.assert(
      fc.property(plainCase, ([rule, partners]) => {
        // Who leads is a decision, not a missing fact.
        const named = partners.some(({ role }) => role === 'lead');
        const outcomes = new Set(
          completions(partners, FACTS[rule.kind]).map((complete) => verdictOf(complete, rule, WHOLE)),
        );
        const verdict = verdictOf(partners, rule, WHOLE);
        const [only, ...others] = [...outcomes];
        if (rule.kind === 'lead' && !named) return;
        assert.equal(verdict, others.length === 0 ? only : 'unknown');
      }),
      { numRuns: 400 },
    );
  });

  it('never turns from a pass into a fail or back when a fact becomes known', () => {
    const all = Object.keys(POSSIBLE) as (keyof typeof POSSIBLE)[];
    fc.assert(
      fc.property(
        anyRule,
        partnersWith(all),
        context,
        fc.nat(),
        fc.nat(),
        (rule, partners, known, which, what) => {
          const before = side(verdictOf(partners, rule, known));
          const gaps = partners.flatMap((partner, at) =>
            all.filter((fact) => partner[fact] === undefined).map((fact) => ({ at, fact })),
          );
          const gap = gaps[which % Math.max(gaps.length, 1)];
          if (gap) {
            // Facts that imply each other could be made to contradict each other: a country, a region in it, its category.
            fc.pre(!['nuts', 'country', 'category'].includes(gap.fact));
            const values = POSSIBLE[gap.fact];
            const more = partners.with(gap.at, {
              ...partners[gap.at],
              [gap.fact]: values[what % values.length],
            } as Partner);
            const after = side(verdictOf(more, rule, known));
            assert.ok(before === 'open' || before === after, `${before} → ${after}`);
          }
          for (const more of [{ declared: { peace: what % 2 === 0 } }, { policyInstruments: ['one'] }]) {
            if (Object.keys(more).some((key) => known[key as keyof PartnershipContext] !== undefined))
              continue;
            const after = side(verdictOf(partners, rule, { ...known, ...more }));
            assert.ok(
              before === 'open' || before === after,
              `${before} → ${after} with ${JSON.stringify(more)}`,
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  for (const fact of ['country', 'category', 'nuts'] as const) {
    it(`never turns over when a ${fact} becomes known`, () => {
      fc.assert(
        fc.property(anyRule, partnersWith([fact]), context, fc.nat(), (rule, partners, known, what) => {
          const open = partners.findIndex((partner) => partner[fact] === undefined);
          fc.pre(open >= 0);
          const values = POSSIBLE[fact];
          const more = partners.with(open, {
            ...partners[open],
            [fact]: values[what % values.length],
          } as Partner);
          const [before, after] = [
            side(verdictOf(partners, rule, known)),
            side(verdictOf(more, rule, known)),
          ];
          assert.ok(before === 'open' || before === after, `${before} → ${after}`);
        }),
        { numRuns: 400 },
      );
    });
  }

  it('says what is missing only when it is open, and tells all of it in words', () => {
    fc.assert(
      fc.property(
        anyRule,
        partnersWith(['country', 'category', 'bodyKind']),
        context,
        (rule, partners, known) => {
          const { verdict, results } = checkPartnership(partners, setOf(rule), known);
          for (const { verdict: each, because, missing } of results) {
            if (each !== 'unknown') assert.deepEqual(missing, []);
            const told = [
              ...because.map((one) => describeBecause(one)),
              ...missing.map((one) => describeMissingFact(one)),
            ];
            for (const text of told) assert.doesNotMatch(text, /undefined|NaN|\[object|^$/);
            if (each === 'fail' && !rule.verified) assert.equal(verdict, 'unknown');
          }
        },
      ),
    );
  });
});

describe('any suggestion', () => {
  it('mends what it says, breaks nothing, and needs all of its partners', () => {
    const rules = fc.uniqueArray(plainRule, { selector: ({ kind }) => kind, minLength: 1, maxLength: 3 });
    const facts = ['country', 'category', 'bodyKind', 'partnerType'] as const;
    const candidates = partnersWith(facts, 5).map((all) => all.map((one, at) => ({ ...one, id: `c${at}` })));
    fc.assert(
      fc.property(
        rules,
        partnersWith(facts),
        candidates,
        fc.integer({ min: 1, max: 3 }),
        (some, partners, pool, most) => {
          const set = setOf(...some.map((rule, at) => ({ ...rule, id: `rule-${at}` })));
          const verdicts = (all: readonly Partner[]): ReadonlyMap<string, Verdict> =>
            new Map(checkPartnership(all, set).results.map(({ rule, verdict }) => [rule.id, verdict]));
          const before = verdicts(partners);
          const { suggestions, unmended } = suggestPartners(partners, set, pool, { most, top: 100 });
          for (const { partners: added, mends, unsure } of suggestions) {
            const after = verdicts([...partners, ...added]);
            assert.ok(added.length >= 1 && added.length <= most && mends.length > 0);
            for (const [id, verdict] of after) {
              assert.equal(mends.includes(id), before.get(id) === 'fail' && verdict === 'pass', id);
              if (before.get(id) !== 'fail') assert.notEqual(verdict, 'fail');
              assert.equal(unsure.includes(id), before.get(id) === 'pass' && verdict === 'unknown');
            }
            for (const { id } of added) {
              const fewer = verdicts([...partners, ...added.filter((one) => one.id !== id)]);
              const breaks = [...fewer].some(
                ([rule, verdict]) => before.get(rule) !== 'fail' && verdict === 'fail',
              );
              assert.ok(breaks || mends.some((rule) => fewer.get(rule) !== 'pass'), `${id} is not needed`);
            }
          }
          const mended = new Set(suggestions.flatMap(({ mends }) => mends));
          for (const [id, verdict] of before) {
            assert.equal(unmended.includes(id), verdict === 'fail' && !mended.has(id));
          }
        },
      ),
    );
  });
});
