import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  benefitSheet,
  describeReason,
  explainMatch,
  matchAll,
  type MatchParty,
} from '../../../src/sdk/match/index.ts';
import { options, party } from './arbitraries.ts';

const close = (one: number, other: number): void =>
  assert.ok(Math.abs(one - other) < 1e-9, `${one} ≠ ${other}`);

describe('any match', () => {
  it('has the sum of its reasons for a score, between 0 and 1', () => {
    fc.assert(
      fc.property(party, party, options, (a, b, settings) => {
        const { score, confidence, reasons } = explainMatch(a, b, settings);
        close(
          score,
          reasons.reduce((sum, { contribution }) => sum + contribution, 0),
        );
        assert.ok(score >= 0 && score <= 1 && confidence >= 0 && confidence <= 1);
        // No reason without a known fact behind it.
        assert.ok(score <= 2 * confidence + 1e-9);
        for (const { fit, contribution } of reasons) assert.ok(fit > 0 && fit <= 1 && contribution > 0);
      }),
    );
  });

  it('is the same from both sides, to the last digit', () => {
    fc.assert(
      fc.property(party, party, options, (a, b, settings) => {
        const [there, back] = [explainMatch(a, b, settings), explainMatch(b, a, settings)];
        assert.equal(there.score, back.score);
        assert.equal(there.confidence, back.confidence);
        assert.deepEqual(there.unmet, back.unmet);
        assert.equal(there.missing.length, back.missing.length);
        assert.deepEqual(
          there.reasons.map(({ code }) => code).toSorted(),
          back.reasons.map(({ code }) => code).toSorted(),
        );
      }),
    );
  });

  it('never gets better or surer by forgetting a fact', () => {
    // A wish is no fact: without it, one condition less is asked.
    const facts = (all: MatchParty): string[] =>
      Object.keys(all).filter((key) => key !== 'id' && key !== 'wanted');
    fc.assert(
      fc.property(party, party, options, fc.nat(), (a, b, settings, pick) => {
        const known = facts(a);
        fc.pre(known.length > 0);
        const { [known[pick % known.length] as keyof MatchParty]: _, ...less } = a;
        const [before, after] = [explainMatch(a, b, settings), explainMatch(less as MatchParty, b, settings)];
        assert.ok(after.score <= before.score + 1e-9, `score ${before.score} → ${after.score}`);
        assert.ok(after.confidence <= before.confidence + 1e-9, `${before.confidence} → ${after.confidence}`);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which facts are listed', () => {
    const reversed = (value: unknown): unknown => (Array.isArray(value) ? value.toReversed() : value);
    const backwards = (all: MatchParty): MatchParty =>
      Object.fromEntries(
        Object.entries(all)
          .toReversed()
          .map(([key, value]) => [key, reversed(value)]),
      ) as unknown as MatchParty;
    fc.assert(
      fc.property(party, party, options, (a, b, settings) => {
        assert.equal(explainMatch(backwards(a), b, settings).score, explainMatch(a, b, settings).score);
      }),
    );
  });

  it('can be told in English, and on a sheet of five lines', () => {
    fc.assert(
      fc.property(party, party, options, (a, b, settings) => {
        for (const reason of explainMatch(a, b, settings).reasons) {
          assert.doesNotMatch(describeReason(reason), /undefined|NaN|\[object|\s$/);
        }
        const { rows } = benefitSheet(a, b, settings);
        assert.equal(rows.length, 5);
        for (const { verdict, fit, missing } of rows) {
          assert.equal(verdict === 'unknown', fit === undefined);
          if (verdict === 'unknown') assert.ok(missing.length > 0);
        }
      }),
    );
  });
});

describe('any ranking', () => {
  it('is ordered, leaves out the party itself, and begins like a longer one', () => {
    const candidates = fc.uniqueArray(party, { selector: ({ id }) => id, maxLength: 4 });
    fc.assert(
      fc.property(party, candidates, options, fc.nat({ max: 4 }), (one, others, settings, top) => {
        const all = matchAll(one, others, { ...settings, top: Infinity });
        assert.ok(all.every(({ id }) => id !== one.id));
        for (const [at, match] of all.entries()) {
          const next = all[at + 1];
          if (next) assert.ok(match.score >= next.score);
        }
        assert.deepEqual(
          matchAll(one, others.toReversed(), { ...settings, top }).map(({ id }) => id),
          all.slice(0, top).map(({ id }) => id),
        );
      }),
    );
  });
});
