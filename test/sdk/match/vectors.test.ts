import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainMatch, MATCH_VECTORS, type MatchVector } from '../../../src/sdk/match/index.ts';

const close = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) <= 1e-6, `${actual} is not ${expected}`);

describe('the test vectors of coopkit-match/1', () => {
  for (const vector of MATCH_VECTORS) {
    it(vector.name, () => {
      const match = explainMatch(vector.a, vector.b, vector.options);
      close(match.score, vector.score);
      close(match.confidence, vector.confidence);
      assert.deepEqual(
        match.reasons.map(({ code, from }) => [code, from]),
        vector.reasons.map(({ code, from }) => [code, from]),
      );
      for (const [at, { contribution }] of vector.reasons.entries()) {
        close(match.reasons[at]?.contribution ?? Number.NaN, contribution);
      }
      assert.deepEqual(match.unmet, vector.unmet);
      assert.equal(match.missing.length, vector.missing);
    });
  }

  it('hold what the rules say when they are worked out by hand', () => {
    const named = (name: string): MatchVector | undefined =>
      MATCH_VECTORS.find((vector) => vector.name === name);
    // The default weights that apply without scope and strand: offers twice, and no wishes.
    const total = 15 + 15 + 12 + 8 + 10 + 4 + 3 + 6 + 5 + 4 + 4 + 4 + 5 + 6;
    close(named('an expert offers what a beginner needs')?.score ?? 0, 15 / total);
    close(named('levels are not told')?.score ?? 0, (15 * 0.5) / total);
    close(
      named('the same specific objective, and others of its policy objective')?.score ?? 0,
      (12 * ((1 + 0.4) / 2)) / total,
    );
    const regions = named('a less and a more developed region of the Union');
    close(regions?.score ?? 0, (5 * 1 + 4 * 0.8 + 4 * (1 - 25 / 50)) / total);
    close(regions?.confidence ?? 0, (5 * 0.5 + 4 + 4 + 4 * 0.5) / total);
  });
});
