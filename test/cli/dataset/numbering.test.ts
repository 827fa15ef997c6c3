import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holesOf, numberedAnew, numberedAsBefore } from '../../../src/cli/dataset/numbering.ts';
import type { EarlierNumbers, Numbering } from '../../../src/cli/dataset/numbering.ts';

/** Ids as their own hashes: few, so that several ids have the same one. */
const ids = fc.array(fc.nat(40), { minLength: 40, maxLength: 60 });

/** A list in another order, with few left out and few added. */
const changed = (list: readonly number[]): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...list], { minLength: list.length - 2 }),
      fc.array(fc.nat(60), { maxLength: 2 }),
    )
    .map(([kept, added]) => [...kept, ...added]);

const twoBuilds = ids.chain((first) => changed(first).map((second) => ({ first, second })));

const inOrder = (list: readonly number[]): Uint32Array => Uint32Array.from(list, (_, at) => at);

/** What a later build reads of the numbers of this one. */
function earlier({ inputs, groups }: Numbering, list: readonly number[]): EarlierNumbers {
  const pairs = [...inputs.entries()]
    .filter(([, input]) => input >= 0)
    .map(([number, input]) => [list[input]!, number] as const)
    .sort(([a, x], [b, y]) => a - b || x - y);
  return {
    hashes: Uint32Array.from(pairs, ([hash]) => hash),
    numbers: Uint32Array.from(pairs, ([, number]) => number),
    records: inputs.length,
    groups,
  };
}

test('every record has one number, and those that were there keep theirs', () => {
  fc.assert(
    fc.property(twoBuilds, ({ first, second }) => {
      const before = numberedAnew(inOrder(first), [{ count: first.length, rank: 1 }]);
      const hashOf = (input: number) => second[input]!;
      const after = numberedAsBefore(inOrder(second), hashOf, earlier(before, first));
      assert.ok(after);
      const numbered = [...after.inputs].filter((input) => input >= 0);
      assert.deepEqual(
        numbered.sort((a, b) => a - b),
        [...second.keys()],
      );
      for (const [number, id] of first.entries()) {
        const input = after.inputs[number]!;
        assert.ok(input === -1 || second[input] === id, 'a number goes to the same id or stays empty');
      }
      assert.deepEqual(
        holesOf(after),
        [...after.inputs.keys()].filter((number) => after.inputs[number] === -1),
      );
    }),
  );
});

const GROUPS = [
  { count: 60, rank: 2 },
  { count: 40, rank: 1 },
];

test('numbers are kept up to a tenth of holes and appended records together', () => {
  const first = Array.from({ length: 100 }, (_, at) => at);
  const before = earlier(numberedAnew(inOrder(first), GROUPS), first);
  const outcome = (gone: number, appended: number) => {
    const list = [...first.slice(gone), ...Array.from({ length: appended }, (_, at) => 1_000 + at)];
    return numberedAsBefore(inOrder(list), (input) => list[input]!, before);
  };
  assert.deepEqual(outcome(5, 5)?.groups, GROUPS);
  assert.equal(outcome(5, 5)?.inputs.length, 105);
  assert.equal(outcome(5, 6), undefined);
  assert.equal(outcome(11, 0), undefined);
});
