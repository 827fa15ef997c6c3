import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FacetColumn } from '../../../src/sdk/search/facet-column.ts';
import { applyFilters, countFacet } from '../../../src/sdk/search/facets.ts';
import { runAtOnce } from '../../../src/sdk/search/steps.ts';
import { passesFilters } from './reference.ts';

type Values = Readonly<Record<string, readonly string[]>>;
type Filters = Parameters<typeof applyFilters>[1];

/** A column as an index holds it: one value a record, or several. */
function columnOf(records: readonly Values[], field: string): FacetColumn {
  const lists = records.map((record) => [...new Set(record[field] ?? [])]);
  const values = [...new Set(lists.flat())].sort();
  const codes = lists.map((list) => list.map((value) => values.indexOf(value) + 1));
  if (codes.every((list) => list.length <= 1)) {
    return { values, codes: Uint16Array.from(codes, ([code = 0]) => code) };
  }
  const starts = Uint32Array.from([0, ...codes.map((_, at) => codes.slice(0, at + 1).flat().length)]);
  return { values, codes: Uint16Array.from(codes.flat()), starts };
}

const year = fc.constantFrom('1999', '2005', '2019', '2024', '100', '75', '75.5', '0', 'unknown');
const nuts = fc.constantFrom(['IT', 'ITC', 'ITC4'], ['IT', 'ITC', 'ITC3'], ['IT', 'ITH'], ['DE', 'DE3'], []);
const record: fc.Arbitrary<Values> = fc.record({
  year: fc.array(year, { maxLength: 1 }),
  years: fc.array(year, { maxLength: 3 }),
  nuts,
  has: fc.subarray(['website', 'point', 'needs']),
});
const number = fc.constantFrom('0', '75', '75.5', '100', '2005', '2019', '3000');
const range = fc
  .tuple(fc.option(number, { nil: '' }), fc.option(number, { nil: '' }))
  .map(([from, to]) => `${from}..${to}`)
  .filter((text) => text !== '..');
const wanted: Readonly<Record<string, fc.Arbitrary<string>>> = {
  year: fc.oneof(range, year),
  years: fc.oneof(range, year),
  nuts: fc.constantFrom('IT', 'ITC', 'ITC4', 'DE', 'FR'),
  has: fc.constantFrom('website', 'point', 'needs', 'nuts'),
};
const filter = (value: fc.Arbitrary<string>) =>
  fc.record({ any: fc.array(value, { maxLength: 2 }), none: fc.array(value, { maxLength: 1 }) });
const filters = fc.record(
  Object.fromEntries(Object.entries(wanted).map(([field, value]) => [field, filter(value)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Filters>;

test('ranges, exclusions, hierarchies and "has" keep and count what the naive reference does', () => {
  const records = fc.array(record, { maxLength: 12 });
  fc.assert(
    fc.property(records, filters, fc.constantFrom(...Object.keys(wanted)), (all, chosen, counted) => {
      const numbers = [...all.keys()];
      const filtered = runAtOnce(
        applyFilters(Uint32Array.from(numbers), chosen, (field) => columnOf(all, field), [counted]),
      );
      assert.deepEqual(
        [...filtered.records],
        numbers.filter((at) => passesFilters(all[at]!, chosen)),
      );
      const others = Object.fromEntries(Object.entries(chosen).filter(([field]) => field !== counted));
      const column = columnOf(all, counted);
      const counts = runAtOnce(countFacet(filtered, counted, column, chosen[counted]?.any ?? []));
      for (const value of column.values) {
        const having = all.filter((each) => each[counted]!.includes(value) && passesFilters(each, others));
        assert.equal(counts.find((count) => count.value === value)?.count ?? 0, having.length);
      }
      assert.ok(counts.every(({ value }) => !value.includes('..')));
    }),
    { numRuns: 2000 },
  );
});

const figures: readonly Values[] = [{ gdp: ['62'] }, { gdp: ['75'] }, { gdp: ['141'] }, { gdp: [] }];
const kept = (any: readonly string[], none: readonly string[] = []) => {
  const all = Uint32Array.of(0, 1, 2, 3);
  const filters = { gdp: { any, none } };
  const { records } = runAtOnce(applyFilters(all, filters, (field) => columnOf(figures, field), []));
  return [...records];
};

test('a range includes both ends, may be open, and never holds a record without the figure', () => {
  assert.deepEqual(kept(['62..75']), [0, 1]);
  assert.deepEqual(kept(['75..']), [1, 2]);
  assert.deepEqual(kept(['..74.9']), [0]);
  assert.deepEqual(kept(['..70', '100..']), [0, 2]);
});

test('an excluded range keeps all others, those without the figure as well', () => {
  assert.deepEqual(kept([], ['75..']), [0, 3]);
  assert.deepEqual(kept(['..100'], ['70..80']), [0]);
});
