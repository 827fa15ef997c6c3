import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leadsOf } from '../../../../src/sdk/search/build/leads.ts';

/** Points of a match by weight, of the word itself and of one that it begins (docs/search-format.md, Points). */
const EXACT = [8, 16, 24, 64];
const BEGUN = [4, 8, 12, 32];

/** Record → weight. */
const someRecords = fc
  .uniqueArray(fc.tuple(fc.nat(300), fc.nat(3)), { maxLength: 60, selector: ([record]) => record })
  .map((list) => list.sort(([a], [b]) => a - b));

const postingsOf = (list: readonly (readonly [number, number])[]): Uint32Array =>
  Uint32Array.from(list, ([record, weight]) => record * 4 + weight);

test('records lead by the points of their best term, then by precedence, then by number', () => {
  fc.assert(
    fc.property(someRecords, someRecords, fc.integer({ min: 1, max: 40 }), (exact, longer, kinds) => {
      const precedence = (record: number): number => (record * 7) % kinds;
      const points = new Map<number, number>();
      for (const [list, worth] of [
        [exact, EXACT],
        [longer, BEGUN],
      ] as const) {
        for (const [record, weight] of list) {
          points.set(record, Math.max(points.get(record) ?? 0, worth[weight]!));
        }
      }
      const expected = [...points]
        .sort(
          ([a, pointsOfA], [b, pointsOfB]) => pointsOfB - pointsOfA || precedence(b) - precedence(a) || a - b,
        )
        .map(([record]) => record)
        .slice(0, 20);
      assert.deepEqual(leadsOf(postingsOf(exact), postingsOf(longer), precedence), expected);
    }),
  );
});
